package org.carte.persistence.carte;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Links to maps: their owners ask for theirs, whoever has a token opens one. */
@Repository
public interface CarteShareRepository {

    @Insert
    void insert(CarteShare share);

    @Delete
    void delete(CarteShare share);

    /** The links to a map, the newest first. */
    @Query("from CarteShare s where s.carteId = :carteId order by s.createdAt desc, s.id")
    List<CarteShare> ofMap(UUID carteId);

    @HQL("select count(s) from CarteShare s where s.carteId = :carteId")
    long count(UUID carteId);

    /** A link, if its map is that person's. */
    @Query("select s from CarteShare s join Carte c on c.id = s.carteId where s.id = :id and c.personId = :person")
    Optional<CarteShare> ofPerson(UUID id, UUID person);

    /** Counts that a link was opened; 0 when there is none with that token that still opens. */
    @HQL(
            """
            update CarteShare s set s.opened = s.opened + 1, s.openedAt = :now
            where s.tokenHash = :tokenHash and s.expiresAt > :now""")
    int open(String tokenHash, Instant now);

    @Query("from CarteShare s where s.tokenHash = :tokenHash")
    Optional<CarteShare> byToken(String tokenHash);

    @Query("from Carte c where c.id = :id")
    Optional<Carte> carte(UUID id);
}
