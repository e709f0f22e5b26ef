package org.carte.persistence.carte;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** How programmes word the zones of their maps. */
@Repository
public interface ZoneSettingRepository {

    @Insert
    void insert(ZoneSetting setting);

    @Update
    void update(ZoneSetting setting);

    /** Those a programme has words of its own for. */
    @Query("from ZoneSetting z where z.programmeId = :programmeId")
    List<ZoneSetting> ofProgramme(UUID programmeId);

    /** The same for the programme of a session. */
    @Query(
            """
            select z from ZoneSetting z, TrainingSession s
            where s.id = :sessionId and z.programmeId = s.programmeVersion.programme.id""")
    List<ZoneSetting> ofSession(UUID sessionId);

    /** Holds a programme until the transaction ends: its zones are changed by one after the other. */
    @SQL("select cast(p.id as text) from programme p where p.id = :programmeId for update")
    List<String> hold(UUID programmeId);

    @Query("select count(p) from Programme p where p.id = :programmeId")
    long programmes(UUID programmeId);
}
