package org.carte.persistence.people;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.SQL;

/**
 * Makes two records of one person one. Knows other features by the names of their tables alone, and no content:
 * whatever points to a person points to the one who is kept, whichever table it is in.
 */
@Repository
public interface MergeRepository {

    /** Tables that have room for a person once, and where it is dealt with before everything is pointed anew. */
    Set<String> ONCE = Set.of(
            "answer",
            "calendar_link",
            "carte",
            "enrolment",
            "exercise_favourite",
            "facilitator_booking",
            "invitation",
            "not_the_same",
            "pair_seat",
            "paper_handed",
            "participation",
            "presence",
            "quote",
            "session_facilitator");

    /** What the repository works with. */
    StatelessSession work();

    /** Pairs of records that may be one person and of which nobody has said that they are two, by name. */
    @SQL(
            """
            select a.id, a.first_name || ' ' || a.last_name, a.email, b.id, b.first_name || ' ' || b.last_name, b.email,
                   a.name_key = b.name_key, coalesce(a.phone_key = b.phone_key, false)
            from ((select a.id as one, b.id as two
                   from person a join person b on b.name_key = a.name_key and b.id > a.id
                   where not exists (select from not_the_same n where n.one_id = a.id and n.other_id = b.id)
                   order by a.name_key, a.id, b.id limit :most)
                  union
                  (select a.id, b.id
                   from person a join person b on b.phone_key = a.phone_key and b.id > a.id
                   where a.phone_key is not null and b.phone_key is not null
                     and not exists (select from not_the_same n where n.one_id = a.id and n.other_id = b.id)
                   order by a.phone_key, a.id, b.id limit :most)) same
            join person a on a.id = same.one join person b on b.id = same.two
            order by a.sort_name, a.id, b.id limit :most""")
    List<Duplicate> duplicates(int most);

    /** Says that two records are two people, whichever is named first. */
    @SQL(
            """
            insert into not_the_same (one_id, other_id)
            values (least(:one, :other), greatest(:one, :other)) on conflict do nothing""")
    int tellApart(UUID one, UUID other);

    /** How much there is of somebody. */
    @SQL(
            """
            select (select count(*) from enrolment where person_id = :person),
                   (select count(*) from session_facilitator where person_id = :person),
                   (select count(*) from carte where person_id = :person),
                   (select count(*) from quote where person_id = :person)""")
    PersonTraces traces(UUID person);

    /** Half-days both run at the same time, in different sessions. */
    @SQL(
            """
            select count(*) from facilitator_booking a join facilitator_booking b
                on b.session_id <> a.session_id and b.booked
                and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
            where a.booked and a.person_id = :kept and b.person_id = :dropped""")
    long busyTwice(UUID kept, UUID dropped);

    /** How much both have written in the same place, empty maps left aside. */
    default long writtenTwice(UUID kept, UUID dropped) {
        return MergeStatements.BOTH_WROTE.stream()
                .mapToLong(sql -> work().createNativeQuery(sql, Long.class)
                        .setParameter("kept", kept)
                        .setParameter("dropped", dropped)
                        .getSingleResult())
                .sum();
    }

    /** Takes away what is there twice and says the same. */
    default void dropRedundant(UUID kept, UUID dropped) {
        MergeStatements.REDUNDANT.forEach(
                sql -> MergeStatements.change(work(), sql, Map.of("kept", kept, "dropped", dropped)));
    }

    /** Points everything anew that points to a person, in every table there is. */
    default void point(UUID kept, UUID dropped) {
        // an answer may be by one of them about the other: both columns in one statement
        MergeStatements.change(
                work(),
                """
                update answer set author_id = case author_id when :dropped then :kept else author_id end,
                                  about_id = case about_id when :dropped then :kept else about_id end
                where :dropped in (author_id, about_id)""",
                Map.of("kept", kept, "dropped", dropped));
        work().createNativeQuery(
                        """
                        select format('update %s set %I = :kept where %2$I = :dropped', cast(c.conrelid as regclass), a.attname)
                        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = cast('person' as regclass)
                          and c.conrelid <> cast('answer' as regclass)
                        order by 1""",
                        String.class)
                .getResultList()
                .forEach(sql -> MergeStatements.change(work(), sql, Map.of("kept", kept, "dropped", dropped)));
    }

    /**
     * Takes the record away nothing points to any more, gives its account to the one who is kept if that one has none,
     * and remembers both.
     *
     * @param oldAddress the one of their two that is not kept
     */
    default void drop(Person kept, Person dropped, String oldAddress, UUID by, Instant now) {
        var subject = work().createNativeQuery("select subject from person where id = :id", String.class)
                .setParameter("id", dropped.getId())
                .getSingleResult();
        MergeStatements.change(work(), "delete from person where id = :id", Map.of("id", dropped.getId()));
        if (subject != null) {
            MergeStatements.change(
                    work(),
                    "update person set subject = :subject where id = :id and subject is null",
                    Map.of("subject", subject, "id", kept.getId()));
        }
        MergeStatements.change(
                work(),
                """
                insert into merged_person (id, version, kept_id, email, name, merged_at, by_id)
                values (:id, 0, :kept, :email, :name, :now, :by)""",
                Map.of(
                        "id",
                        dropped.getId(),
                        "kept",
                        kept.getId(),
                        "email",
                        oldAddress,
                        "name",
                        dropped.getDisplayName(),
                        "now",
                        now,
                        "by",
                        by.equals(dropped.getId()) ? kept.getId() : by));
    }

    /** What waits in the outbox goes to the address that is left. */
    @SQL("update mail set recipient = :address where status = 'WAITING' and recipient in (:one, :other)")
    int readdress(String one, String other, String address);

    /** Who is there instead of somebody who was merged. */
    default Optional<UUID> keptInsteadOf(UUID dropped) {
        return work().createNativeQuery("select kept_id from merged_person where id = :id", UUID.class)
                .setParameter("id", dropped)
                .uniqueResultOptional();
    }

    /** Old addresses of people who were merged, and who is there now; addresses that are in use again are left out. */
    @SQL(
            """
            select distinct on (m.email) m.email, m.kept_id from merged_person m
            where m.email = any (:emails) and not exists (select from person p where p.email = m.email)
            order by m.email, m.merged_at desc""")
    List<OldAddress> oldAddresses(String[] emails);
}
