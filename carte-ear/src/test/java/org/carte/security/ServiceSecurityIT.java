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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carte.stack.Carte;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls every method of every service with every role and without one, and compares with the table. */
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

    @Deployment
    static EnterpriseArchive carte() {
        var ear = Carte.earWith(
                ServiceSecurityIT.class, Table.class, AsAdministrator.class, AsFacilitator.class, AsParticipant.class);
        ear.getAsType(WebArchive.class, "/carte-web.war").addAsResource(new StringAsset(Table.text()), Table.RESOURCE);
        return ear;
    }

    @BeforeEach
    void readTable() {
        table = Table.methods(Table.packedText());
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
                || service.getBeanClass().isAnnotationPresent(PermitAll.class)
                        && !method.isAnnotationPresent(RolesAllowed.class);
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
