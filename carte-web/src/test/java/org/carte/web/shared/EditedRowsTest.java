package org.carte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditedRowsTest {

    EditedRows<String> rows = new EditedRows<>(() -> "new", List.of("a", "b", "c"));

    @Test
    void areAddedAtTheEndAndRemovedAnywhere() {
        rows.add();
        rows.remove(1);

        assertThat(rows.getAll()).containsExactly("a", "c", "new");
    }

    @Test
    void moveByOnePlaceAndStayAtTheEnds() {
        rows.up(2);
        rows.up(0);
        rows.down(0);
        rows.down(2);

        assertThat(rows.getAll()).containsExactly("c", "a", "b");
    }
}
