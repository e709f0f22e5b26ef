package org.carte.persistence.carte;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is shared of maps: their owners ask for theirs, whoever has a token opens one, facilitators those of a session. */
@Repository
public interface CarteShareRepository {

    @Insert
    void insert(CarteShare share);

    @Delete
    void delete(CarteShare share);

    /** What is shared of a map, the newest first. */
    @Query("from CarteShare s where s.carteId = :carteId order by s.createdAt desc, s.id")
    List<CarteShare> ofMap(UUID carteId);

    @HQL("select count(s) from CarteShare s where s.carteId = :carteId")
    long count(UUID carteId);

    /** One of them, if its map is that person's. */
    @Query("select s from CarteShare s join Carte c on c.id = s.carteId where s.id = :id and c.personId = :person")
    Optional<CarteShare> ofPerson(UUID id, UUID person);

    /** Counts that a link was opened; 0 when there is none with that token that still opens. */
    @HQL(
            """
            update CarteShare s set s.opened = s.opened + 1, s.openedAt = :now
            where s.tokenHash = :tokenHash and s.expiresAt > :now""")
    int open(String tokenHash, Instant now);

    /** The maps of which the facilitators of a session may read something now, by the names of their owners. */
    @Query(
            """
            select c.id, p.firstName, p.lastName from Carte c join Person p on p.id = c.personId
            where c.sessionId = :sessionId and exists (
                select 1 from CarteShare s where s.carteId = c.id and s.tokenHash is null and s.expiresAt > :now)
            order by p.firstName, p.lastName, c.id""")
    Page<EntrustedMap> entrusted(UUID sessionId, Instant now, PageRequest page);

    /** What they may read of those maps. */
    @Query("from CarteShare s where s.carteId in :cartes and s.tokenHash is null and s.expiresAt > :now order by s.id")
    List<CarteShare> entrusted(Collection<UUID> cartes, Instant now);

    /** Counts that they read what they may of one; 0 when there is nothing. */
    @HQL(
            """
            update CarteShare s set s.opened = s.opened + 1, s.openedAt = :now
            where s.carteId = :carteId and s.tokenHash is null and s.expiresAt > :now
              and exists (select 1 from Carte c where c.id = s.carteId and c.sessionId = :sessionId)""")
    int openEntrusted(UUID sessionId, UUID carteId, Instant now);

    @Query("from CarteShare s where s.tokenHash = :tokenHash")
    Optional<CarteShare> byToken(String tokenHash);

    @Query("from Carte c where c.id = :id")
    Optional<Carte> carte(UUID id);
}
