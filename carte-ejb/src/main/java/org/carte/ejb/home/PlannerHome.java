package org.carte.ejb.home;

import java.util.List;
import org.carte.ejb.countdown.CountdownService.Overdue;
import org.carte.persistence.home.SessionGlance;
import org.carte.persistence.home.Waiting;

/**
 * What an administrator comes for.
 *
 * @param next the first sessions ahead, drafts included
 * @param chores what should be done, the most pressing first
 * @param overdue what should have been done around sessions
 * @param waiting in the registers and among the mails
 */
public record PlannerHome(List<SessionGlance> next, List<Chore> chores, Overdue overdue, Waiting waiting) {}
