package org.carte.web.shared;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what a page names again and again: its words, {@code #{msg['…']}}, the line of a list it is at, {@code #{row}},
 * the request and the beans behind the page. The platform asks CDI anew, and for every cell of a table. Asked before it by
 * {@link NamesFirst}.
 */
public class PageNames extends PartialResolver {

    private static final String WORDS = "msg";
    private static final String REQUEST = "request";

    /** The stand-in of each bean, which leads everybody to their own; empty for a name that is left to the platform. */
    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    /** Knows names and words, not what else is behind a dot; a word that is missing is left to the platform too. */
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(property instanceof String name)) {
            return null;
        }
        var found = base == null
                ? found((FacesContext) context.getContext(FacesContext.class), name)
                : base instanceof ResourceBundle words && words.containsKey(name) ? words.getObject(name) : null;
        if (found != null) {
            context.setPropertyResolved(base, property);
        }
        return found;
    }

    /** What is of the type already needs nobody to convert it; the platform asks each resolver whether it would. */
    @Override
    public <T> T convertToType(ELContext context, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            return null;
        }
        context.setPropertyResolved(true);
        return type.cast(value);
    }

    private Object found(FacesContext faces, String name) {
        if (WORDS.equals(name)) {
            return faces.getApplication().getResourceBundle(faces, WORDS);
        }
        var outside = faces.getExternalContext();
        if (REQUEST.equals(name)) {
            return outside.getRequest();
        }
        var line = outside.getRequestMap().get(name);
        return line != null
                ? line
                : beans.computeIfAbsent(name, PageNames::standIn).orElse(null);
    }

    /**
     * A bean without a scope of its own has no stand-in: each page that names it gets another. What Faces makes for pages,
     * {@code #{view}}, is not just any object, and is left to the platform.
     */
    private static Optional<Object> standIn(String name) {
        var manager = CDI.current().getBeanManager();
        var bean = manager.resolve(manager.getBeans(name));
        return bean == null
                        || !manager.isNormalScope(bean.getScope())
                        || !bean.getTypes().contains(Object.class)
                ? Optional.empty()
                : Optional.of(manager.getReference(bean, Object.class, manager.createCreationalContext(bean)));
    }
}
