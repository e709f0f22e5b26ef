package org.carte.web.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Calls what pages call of our own classes, {@code #{row.title()}} and {@code #{listView.when(row)}}. The platform does so
 * too, but looks through a fresh copy of all methods of the class each time, which for the cells of a table is an eighth of
 * the time the page takes.
 */
public class OwnMethods extends PartialResolver {

    private static final String OURS = "org.carte.";

    /** The methods of a class that no other shares its name with; all others are left to the platform. */
    private static final ClassValue<Map<String, Method>> BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            if (!Modifier.isPublic(type.getModifiers()) || !type.getName().startsWith(OURS)) {
                return Map.of();
            }
            return Arrays.stream(type.getMethods())
                    .filter(method -> !method.isBridge())
                    .collect(groupingBy(Method::getName))
                    .values()
                    .stream()
                    .filter(namesakes -> namesakes.size() == 1)
                    .map(namesakes -> namesakes.get(0))
                    .collect(toUnmodifiableMap(Method::getName, method -> method));
        }
    };

    /** Calls a method whose name is its own with what it takes as it is; where something is to be converted, nothing. */
    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null) {
            return null;
        }
        var method = BY_NAME.get(base.getClass()).get(String.valueOf(name));
        if (method == null || !takes(method, arguments == null ? List.of() : Arrays.asList(arguments))) {
            return null;
        }
        context.setPropertyResolved(base, name);
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }

    private static boolean takes(Method method, List<Object> arguments) {
        var types = method.getParameterTypes();
        if (types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
