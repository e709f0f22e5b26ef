package org.carte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

/** Pages read records without looking for their methods each time; everything else is left to the platform. */
class RecordAccessorsTest {

    private final ELContext context = new Nothing();

    /** What a page may be given. */
    public record Shown(String title, String nothing) {

        /** Two words of it. */
        public String twice() {
            return title + " " + title;
        }

        /** Nothing can be said of what has no title. */
        public String stripped() {
            return title.strip();
        }

        /** With an argument. */
        public String with(String other) {
            return title + other;
        }
    }

    private record Hidden(String title) {}

    @Test
    void readsComponentsAndWhatARecordSaysOfItself() {
        assertThat(read(new Shown("Cap", null), "title")).isEqualTo("Cap");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(read(new Shown("Cap", null), "twice")).isEqualTo("Cap Cap");
        assertThat(read(new Shown("Cap", null), "nothing")).isNull();
        assertThat(context.isPropertyResolved()).as("nothing is an answer").isTrue();
    }

    @Test
    void leavesTheRestToThePlatform() {
        assertThat(read(new Shown("Cap", null), "with", "…")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
        read(new Shown("Cap", null), "missing");
        assertThat(context.isPropertyResolved()).isFalse();
        read(new Hidden("Cap"), "title");
        assertThat(context.isPropertyResolved()).isFalse();
        read("Cap", "length");
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void passesOnWhatWentWrong() {
        assertThatThrownBy(() -> read(new Shown(null, null), "stripped"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(NullPointerException.class);
    }

    private Object read(Object base, String method, Object... arguments) {
        context.setPropertyResolved(false);
        return new RecordAccessors().invoke(context, base, method, null, arguments);
    }

    private static final class Nothing extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
