package org.carte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What ours know the platform is not asked for: one that came after CDI looked the same on every page, and was no use. */
class NamesFirstTest {

    private final List<String> asked = new ArrayList<>();
    private final ELResolver resolver =
            new NamesFirst(new Platform()).getApplication().getELResolver();
    private final ELContext context = new BareContext();

    /** A line of a list. */
    public record Line(String title) {}

    @Test
    void whatOursKnowNobodyElseIsAskedFor() {
        assertThat(resolver.getValue(context, words(), "known")).isEqualTo("mot");
        assertThat(resolver.invoke(context, new Line("Cap"), "title", null, null))
                .isEqualTo("Cap");
        assertThat(resolver.convertToType(context, "Cap", String.class)).isEqualTo("Cap");

        assertThat(asked).isEmpty();
    }

    @Test
    void theRestIsAskedOfThePlatform() {
        assertThat(resolver.getValue(context, words(), "missing")).isEqualTo("platform");
        assertThat(resolver.invoke(context, "Cap", "length", null, null)).isEqualTo("platform");
        assertThat(resolver.convertToType(context, 3, String.class)).isEqualTo("platform");

        assertThat(asked).containsExactly("missing", "length", "3");
    }

    private static ResourceBundle words() {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"known", "mot"}};
            }
        };
    }

    /** The factory of the platform, whose application asks a resolver that knows everything. */
    private final class Platform extends ApplicationFactory {

        Platform() {
            super(null);
        }

        @Override
        public Application getApplication() {
            return new ApplicationWrapper(null) {
                @Override
                public ELResolver getELResolver() {
                    return new Everything();
                }
            };
        }

        @Override
        public void setApplication(Application other) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Everything extends PartialResolver {

        @Override
        public Object getValue(ELContext from, Object base, Object property) {
            return answer(from, property);
        }

        @Override
        public Object invoke(ELContext from, Object base, Object method, Class<?>[] types, Object[] arguments) {
            return answer(from, method);
        }

        @Override
        public <T> T convertToType(ELContext from, Object value, Class<T> type) {
            return type.cast(answer(from, value));
        }

        private String answer(ELContext from, Object question) {
            asked.add(question.toString());
            from.setPropertyResolved(true);
            return "platform";
        }
    }
}
