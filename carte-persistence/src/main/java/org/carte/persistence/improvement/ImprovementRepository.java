package org.carte.persistence.improvement;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The register of improvements. */
@Repository
public interface ImprovementRepository {

    @Insert
    void insert(Improvement improvement);

    @Update
    void update(Improvement improvement);

    @Query("from Improvement i where i.id = :id")
    Optional<Improvement> byId(UUID id);

    /**
     * Lines of the register: what is open by its day, then what is closed, the latest first.
     *
     * @param pattern for {@code like}, without accents and in lower case, on what is written about it
     * @param closed whether closed ones are wanted, and no others
     * @param all whether {@code person} does not matter, who sees to it or runs a session it was found in
     */
    @Query(
            """
            select i.id, i.subject, i.questionFr, i.questionEn, i.cause, i.action, p.firstName, p.lastName, i.dueOn, i.effect, i.openedOn,
                   i.closedOn, (select count(*) from ImprovementFinding f where f.improvementId = i.id)
            from Improvement i left join Person p on p.id = i.ownerId
            where (case when i.closedOn is null then false else true end) = :closed
              and cast(function('plain', concat(i.subject, ' ', i.cause, ' ', i.action)) as String) like :pattern
              and (:all = true or i.ownerId = :person or exists (
                  select 1 from ImprovementFinding f join FeedbackWave w on w.id = f.waveId
                  join SessionFacilitator s on s.sessionId = w.sessionId
                  where f.improvementId = i.id and s.personId = :person))
            order by i.closedOn desc nulls first, i.dueOn nulls last, i.id""")
    Page<ImprovementRow> rows(String pattern, boolean closed, boolean all, UUID person, PageRequest page);

    @Query(
            """
            select count(*) from Improvement i where i.id = :id and (i.ownerId = :person or exists (
                select 1 from ImprovementFinding f join FeedbackWave w on w.id = f.waveId
                join SessionFacilitator s on s.sessionId = w.sessionId
                where f.improvementId = i.id and s.personId = :person))""")
    long countConcerned(UUID id, UUID person);

    /** Opens one about a question of a programme, or does nothing while one is open. */
    @SQL(
            """
            insert into improvement (id, version, subject, programme_id, question, question_fr, question_en, opened_on)
            select :id, 0, left(v.title, 200), v.programme_id, :question, :french, :english, :today
            from feedback_wave w join training_session s on s.id = w.session_id
            join programme_version v on v.id = s.programme_version_id where w.id = :wave
            on conflict (programme_id, question) where closed_on is null do nothing""")
    int alert(UUID id, UUID wave, String question, String french, String english, LocalDate today);

    /** Notes a mean that was too low with what is open about it; of a round that was noted before, the mean anew. */
    @SQL(
            """
            insert into improvement_finding (wave_id, question, improvement_id, mean)
            select w.id, i.question, i.id, :mean
            from feedback_wave w join training_session s on s.id = w.session_id
            join programme_version v on v.id = s.programme_version_id
            join improvement i on i.programme_id = v.programme_id and i.question = :question and i.closed_on is null
            where w.id = :wave
            on conflict (wave_id, question) do update set mean = excluded.mean""")
    int find(UUID wave, String question, BigDecimal mean);

    /** Questions of which a mean of that round was noted. */
    @Query("select f.question from ImprovementFinding f where f.waveId = :wave")
    List<String> noted(UUID wave);

    @HQL("update ImprovementFinding f set f.mean = :mean where f.waveId = :wave and f.question = :question")
    int correct(UUID wave, String question, BigDecimal mean);

    /**
     * Sessions it was found in, the latest first.
     *
     * @param all whether {@code person} does not matter, who runs them
     */
    @Query(
            """
            select s.id, s.programmeVersion.title, s.startsAt, f.mean from ImprovementFinding f
            join FeedbackWave w on w.id = f.waveId join TrainingSession s on s.id = w.sessionId
            where f.improvementId = :id and (:all = true or exists (
                select 1 from SessionFacilitator r where r.sessionId = s.id and r.personId = :person))
            order by s.startsAt desc, s.id""")
    Page<FoundIn> findings(UUID id, boolean all, UUID person, PageRequest page);

    /** Who can see to one: administrators, and whoever has run a session; by name. */
    @Query(
            """
            select p.id, p.firstName, p.lastName from Person p
            where p.administrator = true or exists (select 1 from SessionFacilitator f where f.personId = p.id)
            order by p.firstName, p.lastName, p.id""")
    List<OwnerChoice> owners();
}
