package org.carte.ejb.home;

import java.util.List;
import org.carte.ejb.countdown.CountdownService.Overdue;
import org.carte.ejb.improvement.RegisterDueService.Due;
import org.carte.persistence.home.SessionGlance;

/**
 * What an administrator comes for.
 *
 * @param next sessions ahead, drafts included
 * @param chores what should be done, the most pressing first
 * @param overdue what should have been done around sessions
 * @param due what waits in the registers
 * @param mails how many came back or may be lost, and nobody has settled
 */
public record PlannerHome(List<SessionGlance> next, List<Chore> chores, Overdue overdue, Due due, long mails) {}
