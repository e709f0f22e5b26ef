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
import org.carte.persistence.shared.Paged;
import org.hibernate.StatelessSession;
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

    @Query("from Person p where p.subject = :subject")
    Optional<Person> bySubject(String subject);

    @Query("from Person p where p.id in :ids order by p.lastName, p.firstName")
    List<Person> all(List<UUID> ids);

    /** Links an account to the person with that e-mail, unless the person already has one. */
    @HQL("update Person p set p.subject = :subject where p.email = :email and p.subject is null")
    int link(String email, String subject);

    /** The same for a person who had that e-mail before a merge. */
    @HQL("update Person p set p.subject = :subject where p.id = :id and p.subject is null")
    int linkTo(UUID id, String subject);

    /** Notes whether somebody is an administrator; writes only what has changed. */
    @HQL("update Person p set p.administrator = :administrator where p.id = :id and p.administrator <> :administrator")
    int administers(UUID id, boolean administrator);

    /** Who was an administrator at the last login. */
    @Query("from Person p where p.administrator = true order by p.id")
    List<Person> administrators();

    /** Adds a person, or does nothing when the e-mail is already there: two first logins at once make one person. */
    @SQL(
            """
            insert into person (id, version, first_name, last_name, email, locale)
            values (:id, 0, :firstName, :lastName, :email, :locale) on conflict (email) do nothing""")
    int insertUnlessKnown(UUID id, String firstName, String lastName, String email, String locale);

    /** What the repository works with. */
    StatelessSession work();

    /** Those of these addresses who are in the directory. */
    @Query("from Person p where p.email in :emails order by p.email")
    List<Person> known(List<String> emails);

    /** One page of those who fit, by name; with their number when it is asked for. */
    default Page<Person> matching(DirectorySearch search, PageRequest page) {
        long fit = page.requestTotal() ? count(search) : count(search, DirectorySearch.MANY + 1);
        var people = search.fill(work().createNativeQuery(search.inOrder(fit > DirectorySearch.MANY), Person.class));
        return Paged.of(people, page, () -> fit);
    }

    /** How many fit, counted no further than so many. */
    default long count(DirectorySearch search, int most) {
        return search.fill(work().createNativeQuery(
                                "select count(*) from (select from person" + search.where() + " limit :most) found",
                                Long.class))
                .setParameter("most", most)
                .getSingleResult();
    }

    /** How many fit. */
    default long count(DirectorySearch search) {
        return search.fill(work().createNativeQuery("select count(*) from person" + search.where(), Long.class))
                .getSingleResult();
    }

    /** Tags in use that contain the words, by name; {@code %} for all. */
    @SQL("select name from tag where plain(name) like :pattern order by plain(name), name limit :most")
    List<String> tags(String pattern, int most);

    /** Companies that contain the words, by name; of very many, some. */
    @SQL(
            """
            select company from (select company from person where plain(company) like :pattern limit 2000) found
            group by company order by plain(company), company limit :most""")
    List<String> companies(String pattern, int most);
}
