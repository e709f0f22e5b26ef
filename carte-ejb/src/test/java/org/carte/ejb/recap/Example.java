package org.carte.ejb.recap;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.recap.PhotoRow;
import org.carte.persistence.recap.Recap;

/** Posts to test with. */
final class Example {

    static final UUID SESSION = UUID.fromString("01890000-0000-7000-8000-000000000001");

    private Example() {}

    /** The reference day. */
    static Recap recap(String body) {
        var recap = new Recap(SESSION, "la-carte-du-soi", "La Carte du Soi", "La rédaction");
        recap.setCategories(List.of("After-work", "Projets pro", "Uncategorized"));
        recap.setPublishedAt(OffsetDateTime.parse("2018-02-28T09:45:09+01:00").toInstant());
        recap.setBody(body);
        return recap;
    }

    static Post post(String body, String... photos) {
        return new Post(recap(body), List.of(), photos(photos));
    }

    static Post post(String body, List<Post.Attributed> quotes, String... photos) {
        return new Post(recap(body), quotes, photos(photos));
    }

    private static List<PhotoRow> photos(String... names) {
        return Arrays.stream(names)
                .map(name -> new PhotoRow(UUID.randomUUID(), name, "Une table, " + name.charAt(0), true, 1024, 576))
                .toList();
    }
}
