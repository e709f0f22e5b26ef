package org.carte.persistence.countdown;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.carte.persistence.shared.StoredEntity;

/** The steps of every session, as one thing: two people who edit them at once find out. There is one. */
@Entity
@Table(name = "countdown_plan")
public class CountdownPlan extends StoredEntity {

    protected CountdownPlan() {}
}
