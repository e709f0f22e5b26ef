package org.carte.web.recap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.carte.ejb.recap.PublicRecapService;
import org.carte.persistence.recap.Recap;

/** Backs {@code public/recap/article.xhtml}: a published recap. It is written in French, whoever reads. */
@Named
@RequestScoped
public class RecapArticleView {

    @Inject
    PublicRecapService recaps;

    @Inject
    ExternalContext context;

    @Inject
    ZoneId zone;

    private String slug;
    private Recap recap;
    private String html;

    /** Reads it. */
    public void load() {
        var post = recaps.bySlug(slug, Locale.FRENCH);
        var photos = context.getRequestContextPath() + "/photos/" + slug + "/";
        recap = post.recap();
        html = recaps.html(post, fileName -> photos + fileName);
    }

    /** The day it was published. */
    public LocalDate getDay() {
        return recap.getPublishedAt().atZone(zone).toLocalDate();
    }

    public Recap getRecap() {
        return recap;
    }

    /** Text, quotes and photos; nothing in it is markup but what the service wrote. */
    public String getHtml() {
        return html;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
