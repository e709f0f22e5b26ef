package org.carte.persistence.settings;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;

/** The organisation. */
@Repository
public interface OrganisationRepository {

    @Update
    void update(Organisation organisation);

    @Query("from Organisation o")
    Organisation organisation();
}
