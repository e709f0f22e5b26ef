package org.carte.persistence.people;

import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Stores many people at once: one statement a list, however long. Whoever calls has checked each of them. */
@Repository
public interface PeopleStoreRepository {

    /** Adds those whose address is not there yet; how many. */
    default int insert(List<Person> people) {
        return insertJson(PeopleJson.of(people));
    }

    /** Changes those nobody else has changed since they were read; how many. */
    default int update(List<Person> people) {
        return updateJson(PeopleJson.of(people));
    }

    /** The same, of a list in JSON. */
    @SQL(
            """
            insert into person (id, version, first_name, last_name, email, trade, company, phone, tags, locale)
            select id, version, first_name, last_name, email, trade, company, phone, tags, locale
            from jsonb_to_recordset(cast(:people as jsonb)) as brought (id uuid, version int, first_name text,
                last_name text, email text, trade text, company text, phone text, tags text[], locale text)
            on conflict (email) do nothing""")
    int insertJson(String people);

    /** The same, of a list in JSON. */
    @SQL(
            """
            update person p
            set version = p.version + 1, first_name = b.first_name, last_name = b.last_name, email = b.email,
                trade = b.trade, company = b.company, phone = b.phone, tags = b.tags, locale = b.locale
            from jsonb_to_recordset(cast(:people as jsonb)) as b (id uuid, version int, first_name text,
                last_name text, email text, trade text, company text, phone text, tags text[], locale text)
            where p.id = b.id and p.version = b.version""")
    int updateJson(String people);
}
