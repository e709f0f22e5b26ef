package org.carte.ejb.home;

import java.util.List;
import org.carte.persistence.home.SessionGlance;

/**
 * What an administrator comes for.
 *
 * @param next sessions ahead, drafts included
 * @param unfinished sessions whose day is over and that nobody has closed
 */
public record PlannerHome(List<SessionGlance> next, List<SessionGlance> unfinished) {}
