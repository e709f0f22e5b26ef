package org.carte.persistence.exercise;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The library of exercises. */
@Repository
public interface ExerciseRepository {

    @Insert
    void insert(Exercise exercise);

    @Insert
    void insert(ExerciseVersion version);

    @Update
    void update(Exercise exercise);

    /** What an exercise says today. */
    @Query("from ExerciseVersion v join fetch v.exercise e where e.id = :id and v.number = e.currentNumber")
    Optional<ExerciseVersion> current(UUID id);

    /** Everything an exercise has ever said, the newest first. */
    @Query("from ExerciseVersion v join fetch v.exercise e where e.id = :id order by v.number desc")
    List<ExerciseVersion> versions(UUID id);

    /**
     * The current versions whose title contains the words, by title.
     *
     * @param pattern for {@code like}, in lower case, {@code %} for all
     */
    @Query(
            """
            from ExerciseVersion v join fetch v.exercise e
            where v.number = e.currentNumber and lower(v.title) like :pattern order by v.title, v.id""")
    Page<ExerciseVersion> matching(String pattern, PageRequest page);
}
