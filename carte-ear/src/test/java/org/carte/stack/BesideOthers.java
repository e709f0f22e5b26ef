package org.carte.stack;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * A class of tests that runs beside others. There are two lanes ({@code junit-platform.properties}): on one, the classes
 * without this annotation follow one another; on the other, those that wear it; the lane that is through first helps
 * with what is left of these. Who wears it
 *
 * <ul>
 *   <li>looks at nothing but what it has made itself: its own session, people by their key, lists through a filter that
 *       nothing else passes;
 *   <li>changes nothing that anybody else looks at: no setting of the organisation, no text or questionnaire, no name,
 *       address, language or role of a login of the development realm, no clock of the database;
 *   <li>plans, where facilitators of the realm are booked, on a day that nobody else is likely to use;
 *   <li>asks the server for no more than a few things at once.
 * </ul>
 *
 * <p>What a class needs for a while and another changes is a lock by a name of this type. A class that deploys a
 * second copy of the application stays on the first lane, where there is one at a time. A class that counts statements,
 * floods the server or looks at everything there is, is {@code @Isolated}: it runs at the end, when both lanes are
 * through.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = BesideOthers.Itself.class)
public @interface BesideOthers {

    /** Lock: that mails leave as soon as they are due. */
    String MAILS = "mails";

    /** Lock: that the accounts at Keycloak can be kept. */
    String ACCOUNTS = "accounts";

    /** Lock: the figures of a month, whoever was there. */
    String FIGURES = "figures";

    /** Each class locks itself: its methods follow one another, though the class does not wait for others. */
    final class Itself implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(testClass.getName()));
        }
    }
}
