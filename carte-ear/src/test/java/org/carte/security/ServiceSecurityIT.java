package org.carte.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carte.ejb.security.Caller;
import org.carte.security.OwnersRooms.Outcome;
import org.carte.stack.Carte;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Calls every method of every service with every role and without one, and compares with the table. Behind the roles: what
 * is somebody's own is not there for anybody else, whatever their role. No role changes anything by a call that says
 * nothing, so others may go on meanwhile.
 */
@ExtendWith(ArquillianExtension.class)
class ServiceSecurityIT {

    private Map<String, Set<String>> table;

    @Inject
    BeanManager beans;

    @Inject
    AsAdministrator administrator;

    @Inject
    AsFacilitator facilitator;

    @Inject
    AsParticipant participant;

    @Inject
    OwnersRooms rooms;

    @Inject
    Caller caller;

    private String subject;

    @Deployment
    static EnterpriseArchive carte() {
        var ear = Carte.servicesWith(
                ServiceSecurityIT.class,
                Table.class,
                AsAdministrator.class,
                AsFacilitator.class,
                AsParticipant.class,
                OwnedDay.class,
                OwnersRooms.class,
                OwnersRooms.Outcome.class);
        ear.getAsType(WebArchive.class, Carte.PAGES).addAsResource(new StringAsset(Table.text()), Table.RESOURCE);
        return ear;
    }

    @BeforeEach
    void readTable() {
        table = Table.methods(Table.packedText());
    }

    @AfterEach
    void nobodyIsBehindTheRole() {
        if (subject != null) {
            OwnedDay.forget(rooms.database, subject);
        }
    }

    @Test
    void anAdministratorFindsNothingOfWhatIsSomebodysOwn() {
        behind(administrator::does);

        assertThat(OwnersRooms.tried(administrator::does, rooms.ofTheSession(new OwnedDay(rooms.database))))
                .doesNotContainValue(Outcome.LET_IN)
                .containsEntry("map", Outcome.NOT_FOUND)
                .containsEntry("entrusted map", Outcome.NOT_FOUND);
    }

    @Test
    void aFacilitatorOfAnotherSessionFindsNothing() {
        OwnedDay.facilitateElsewhere(rooms.database, behind(facilitator::does));

        assertThat(OwnersRooms.tried(facilitator::does, rooms.ofTheSession(new OwnedDay(rooms.database))))
                .doesNotContainValue(Outcome.LET_IN)
                .containsEntry("entrusted map", Outcome.NOT_FOUND)
                .containsEntry("for the facilitators", Outcome.NOT_FOUND);
    }

    @Test
    void aFacilitatorOfTheSessionFindsWhatWasEntrustedAndNothingElse() {
        var day = new OwnedDay(rooms.database);
        day.facilitate(behind(facilitator::does));
        var open = rooms.ofWhoRunsIt(day);
        var closed = rooms.ofTheSession(day);
        closed.keySet().removeAll(open.keySet());
        closed.keySet().removeAll(Set.of("runs", "for the room"));

        assertThat(OwnersRooms.tried(facilitator::does, closed)).doesNotContainValue(Outcome.LET_IN);
        assertThat(OwnersRooms.tried(facilitator::does, open))
                .allSatisfy((room, outcome) -> assertThat(outcome).as(room).isEqualTo(Outcome.LET_IN));
        var read = new String[1];
        facilitator.does(() -> read[0] = rooms.readByWhoRunsIt(day));
        assertThat(read[0]).contains(OwnedDay.ENTRUSTED).doesNotContain(OwnedDay.SECRET);
    }

    @Test
    void aParticipantOfAnotherSessionFindsNothing() {
        new OwnedDay(rooms.database).enrol(behind(participant::does));

        assertThat(OwnersRooms.tried(participant::does, rooms.ofTheSession(new OwnedDay(rooms.database))))
                .doesNotContainValue(Outcome.LET_IN)
                .containsEntry("answer", Outcome.NOT_FOUND)
                .containsEntry("drafts", Outcome.NOT_FOUND);
    }

    @Test
    void aParticipantOfTheSameSessionFindsTheirOwnAlone() {
        var day = new OwnedDay(rooms.database);
        day.enrol(behind(participant::does));

        assertThat(OwnersRooms.tried(participant::does, rooms.ofTheOwner(day)))
                .doesNotContainValue(Outcome.LET_IN)
                .doesNotContainValue(Outcome.REFUSED);
        assertThat(OwnersRooms.tried(participant::does, rooms.ofWhoRunsIt(day))).doesNotContainValue(Outcome.LET_IN);
        var read = new String[1];
        participant.does(() -> read[0] = rooms.readByWhoIsInIt(day));
        assertThat(read[0]).doesNotContain(OwnedDay.SECRET, OwnedDay.ENTRUSTED);
    }

    /** Makes a person of whoever calls with that role. */
    private UUID behind(Consumer<Runnable> role) {
        role.accept(() -> subject = caller.subject());
        return OwnedDay.person(rooms.database, subject);
    }

    @Test
    void everyMethodOfEveryServiceStandsInTheTable() {
        var names = new TreeSet<String>();
        services().forEach(service -> methods(service).forEach(method -> names.add(name(service, method))));

        assertThat(names).containsExactlyInAnyOrderElementsOf(table.keySet());
    }

    @Test
    void everyMethodLetsInWhoTheTableNamesAndNobodyElse() {
        var callers = Map.<String, Consumer<Runnable>>of(
                "administrator", administrator::does,
                "facilitator", facilitator::does,
                "participant", participant::does,
                "nobody", Runnable::run);
        var wrong = new ArrayList<String>();
        for (var service : services()) {
            for (var method : methods(service).toList()) {
                var allowed = table.getOrDefault(name(service, method), Set.of());
                callers.forEach((role, caller) -> {
                    boolean expected = allowed.contains("anybody") || allowed.contains(role);
                    if (isLetIn(caller, service, method) != expected) {
                        wrong.add(name(service, method) + (expected ? " turns away " : " lets in ") + role);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsOpenToAnybodyByAccident() {
        var open = new TreeMap<String, Boolean>();
        services().forEach(service -> methods(service)
                .filter(method -> isOpen(service, method))
                .forEach(method -> open.put(name(service, method), true)));
        table.forEach((name, roles) -> {
            if (roles.contains("anybody")) {
                open.remove(name);
            }
        });
        assertThat(open).isEmpty();
    }

    private List<Bean<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.carte.ejb."))
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class)
                        || bean.getBeanClass().isAnnotationPresent(Singleton.class))
                .toList();
    }

    private static Stream<Method> methods(Bean<?> service) {
        return Arrays.stream(service.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .filter(method ->
                        !method.isAnnotationPresent(Schedule.class) && !method.isAnnotationPresent(Schedules.class));
    }

    private static String name(Bean<?> service, Method method) {
        return service.getBeanClass().getSimpleName() + "." + method.getName();
    }

    private static boolean isOpen(Bean<?> service, Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || (service.getBeanClass().isAnnotationPresent(PermitAll.class)
                        && !method.isAnnotationPresent(RolesAllowed.class));
    }

    private boolean isLetIn(Consumer<Runnable> caller, Bean<?> service, Method method) {
        var reference = beans.getReference(service, service.getBeanClass(), beans.createCreationalContext(service));
        var letIn = new boolean[] {true};
        caller.accept(() -> letIn[0] = !isRefused(() -> method.invoke(reference, nothing(method))));
        return letIn[0];
    }

    private interface Call {
        Object run() throws IllegalAccessException, InvocationTargetException;
    }

    /** Only a refusal counts: that there is nothing to work on is an answer to somebody who was let in. */
    private static boolean isRefused(Call call) {
        try {
            call.run();
            return false;
        } catch (InvocationTargetException answer) {
            return answer.getCause() instanceof EJBAccessException;
        } catch (IllegalAccessException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> {
                    if (type == boolean.class) {
                        return (Object) false;
                    }
                    return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
                })
                .toArray();
    }
}
