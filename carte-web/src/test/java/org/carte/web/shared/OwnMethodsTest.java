package org.carte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import org.junit.jupiter.api.Test;

/** Pages call our methods without looking for them each time; everything else is left to the platform. */
class OwnMethodsTest {

    private final ELContext context = new BareContext();

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

        /** With one that a page may give as another number. */
        public String repeated(int times) {
            return title.repeat(times);
        }

        /** As {@link #either(String)}, of a number. */
        public String either(Long number) {
            return "number " + number;
        }

        /** As {@link #either(Long)}, of words. */
        public String either(String words) {
            return "words " + words;
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
        isLeft(new Shown("Cap", null), "missing");
        isLeft(new Hidden("Cap"), "title");
        isLeft("Cap", "length");
        isLeft(null, "length");
    }

    @Test
    void callsWithWhatIsOfTheTypeAndConvertsNothing() {
        assertThat(read(new Shown("Cap", null), "with", "…")).isEqualTo("Cap…");
        assertThat(context.isPropertyResolved()).isTrue();
        isLeft(new Shown("Cap", null), "with", 3L);
        isLeft(new Shown("Cap", null), "with", (Object) null);
        isLeft(new Shown("Cap", null), "with", "one", "two");
        isLeft(new Shown("Cap", null), "with");
        isLeft(new Shown("Cap", null), "repeated", 3L);
    }

    @Test
    void choosesNotBetweenMethodsOfOneName() {
        isLeft(new Shown("Cap", null), "either", "words");
        isLeft(new Shown("Cap", null), "either", 3L);
    }

    private void isLeft(Object base, String method, Object... arguments) {
        assertThat(read(base, method, arguments)).isNull();
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
        return new OwnMethods().invoke(context, base, method, null, arguments);
    }
}
