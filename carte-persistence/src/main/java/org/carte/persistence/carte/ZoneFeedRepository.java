package org.carte.persistence.carte;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;

/** Which zones of its maps the exercises of a programme feed. */
@Repository
public interface ZoneFeedRepository {

    @Insert
    void insert(ZoneFeed feed);

    @Update
    void update(ZoneFeed feed);

    /** What a programme says of it, of exercises that it no longer proposes too. */
    @Query("from ZoneFeed f where f.programmeId = :programmeId")
    List<ZoneFeed> ofProgramme(UUID programmeId);

    /** The same for the programme of a session. */
    @Query(
            """
            select f from ZoneFeed f, TrainingSession s
            where s.id = :sessionId and f.programmeId = s.programmeVersion.programme.id""")
    List<ZoneFeed> ofSession(UUID sessionId);

    /** The exercises of the agenda a programme proposes, in its order; twice where they stand in it twice. */
    @Query(
            """
            select e.id, v from TemplateBlock b join ProgrammeVersion p on p.id = b.programmeVersionId
            join Exercise e on e.id = b.exerciseId
            join ExerciseVersion v on v.exercise.id = e.id and v.number = e.currentNumber
            where p.programme.id = :programmeId and p.number = p.programme.currentNumber order by b.position""")
    List<ProposedExercise> proposed(UUID programmeId);
}
