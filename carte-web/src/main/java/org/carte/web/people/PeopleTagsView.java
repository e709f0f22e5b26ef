package org.carte.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.carte.ejb.people.TagService;
import org.carte.persistence.people.TagUse;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PagedModel;

/** Backs {@code app/people/tags.xhtml}: the tags of the directory, and one of them renamed for everybody. */
@Named
@ViewScoped
public class PeopleTagsView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    TagService service;

    @Inject
    ExternalContext context;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private PagedModel<TagUse> tags;
    private String renamed;
    private String name;

    /** Which tag is being renamed, the address says. */
    @PostConstruct
    void open() {
        tags = new PagedModel<>(service::search);
        renamed = context.getRequestParameterMap().get("tag");
        name = renamed;
    }

    /** Renames it for everybody. */
    public void rename() {
        int people = service.rename(renamed, name);
        messages.info("people.tags.renamed", renamed, name.strip(), people);
        navigation.to("/app/people/tags");
    }

    public PagedModel<TagUse> getTags() {
        return tags;
    }

    /** The tag being renamed; null for none. */
    public String getRenamed() {
        return renamed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
