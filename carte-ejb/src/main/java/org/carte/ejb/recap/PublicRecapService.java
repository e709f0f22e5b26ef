package org.carte.ejb.recap;

import jakarta.annotation.security.PermitAll;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.recap.PhotoRepository;
import org.carte.persistence.recap.PublishedRow;
import org.carte.persistence.recap.RecapRepository;

/** Published recaps, for everybody. */
@Stateless
@PermitAll
public class PublicRecapService {

    @Inject
    RecapRepository recaps;

    @Inject
    PhotoRepository photos;

    @Inject
    Posts posts;

    /** The newest first. */
    public List<PublishedRow> latest(int most) {
        return recaps.latest(PageRequest.ofSize(most).withoutTotal()).content();
    }

    /** @throws NotFoundException when there is none at that address, or none published */
    public Post bySlug(String slug, Locale locale) {
        return posts.of(recaps.published(slug).orElseThrow(NotFoundException::new), locale);
    }

    /**
     * The text of a post as HTML: what the author wrote as markup is shown, not obeyed.
     *
     * @param photoAddress where a photo is served, by its file name
     */
    public String html(Post post, UnaryOperator<String> photoAddress) {
        return PostHtml.of(post, photoAddress);
    }

    /** A photo of a published recap, JPEG; not found without the consent of those on it. */
    public byte[] photo(String slug, String fileName) {
        return photos.published(slug, fileName)
                .orElseThrow(NotFoundException::new)
                .getContent();
    }
}
