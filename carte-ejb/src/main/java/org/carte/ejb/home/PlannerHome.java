package org.carte.ejb.home;

import java.util.List;
import org.carte.persistence.home.SessionGlance;

/**
 * What an administrator comes for.
 *
 * @param next sessions ahead, drafts included
 * @param chores what should be done, the most pressing first
 */
public record PlannerHome(List<SessionGlance> next, List<Chore> chores) {}
