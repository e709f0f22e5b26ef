package org.carte.persistence.people;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** Recognises many people of the directory at once. */
@Repository
public interface KnownPeopleRepository {

    /** Those with one of these addresses, which are in lower case. */
    @Query("from Person p where p.email in :emails")
    List<Person> withEmails(List<String> emails);

    /** Those with one of these keys, by name. */
    @Query("from Person p where p.id in :ids order by p.lastName, p.firstName, p.id")
    List<Person> withIds(List<UUID> ids);

    /**
     * Those whose full name is one of these, first name first or last, whatever accents and case.
     *
     * @param names one a line
     */
    @SQL(
            """
            select asked.name, p.id from unnest(string_to_array(:names, chr(10))) as asked(name)
            join person p on plain(p.first_name || ' ' || p.last_name) = plain(asked.name)
            union
            select asked.name, p.id from unnest(string_to_array(:names, chr(10))) as asked(name)
            join person p on plain(p.last_name || ' ' || p.first_name) = plain(asked.name)""")
    List<NamedPerson> named(String names);
}
