package org.carte.persistence.people;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The directory. */
@Repository
public interface PersonRepository {

    @Insert
    void insert(Person person);

    @Update
    void update(Person person);

    @Query("from Person p where p.id = :id")
    Optional<Person> byId(UUID id);

    @Query("from Person p where p.email = :email")
    Optional<Person> byEmail(String email);

    @Query("select p.id from Person p where p.subject = :subject")
    Optional<UUID> idOfSubject(String subject);

    @Query("from Person p where p.id in :ids order by p.lastName, p.firstName")
    List<Person> all(List<UUID> ids);

    /** Links an account to the person with that e-mail, unless the person already has one. */
    @HQL("update Person p set p.subject = :subject where p.email = :email and p.subject is null")
    int link(String email, String subject);

    /** Adds a person, or does nothing when the e-mail is already there: two first logins at once make one person. */
    @SQL(
            """
            insert into person (id, version, first_name, last_name, email, locale)
            values (:id, 0, :firstName, :lastName, :email, :locale) on conflict (email) do nothing""")
    int insertUnlessKnown(UUID id, String firstName, String lastName, String email, String locale);

    /**
     * People whose name, e-mail, trade or company contains every given word.
     *
     * @param pattern for {@code like}, already without accents and in lower case, {@code %} for everybody
     */
    @Query("from Person p where p.searchText like :pattern order by p.lastName, p.firstName, p.id")
    Page<Person> matching(String pattern, PageRequest page);
}
