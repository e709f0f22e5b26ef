package org.carte.web.shared;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;

/**
 * Reads records in pages, {@code #{row.title()}}. The platform does so too, but looks through a fresh copy of all methods
 * of the class each time, which for the cells of a table is an eighth of the time the page takes.
 */
public class RecordAccessors extends PartialResolver {

    private static final ClassValue<Map<String, Method>> WITHOUT_ARGUMENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                    .collect(toUnmodifiableMap(Method::getName, identity(), (one, same) -> one));
        }
    };

    /** Calls a method without arguments of a public record; everything else is left to the platform. */
    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (!(base instanceof Record)
                || !Modifier.isPublic(base.getClass().getModifiers())
                || (arguments != null && arguments.length > 0)) {
            return null;
        }
        var accessor = WITHOUT_ARGUMENTS.get(base.getClass()).get(String.valueOf(method));
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, method);
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }
}
