package org.carte.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.component.UIData;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AjaxBehaviorEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.people.DirectoryFilter;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.people.DirectorySearch;
import org.carte.persistence.people.Person;
import org.carte.web.shared.PagedModel;
import org.carte.web.shared.Queries;
import org.carte.web.shared.Words;

/** Backs {@code app/people/list.xhtml}: the directory, searched as one types; the address says what is looked for. */
@Named
@ViewScoped
public class PeopleListView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PersonService service;

    @Inject
    ExternalContext context;

    private PagedModel<Person> people;
    private String tag;
    private String company;

    /** Takes what is looked for from the address, once: from then on the fields of the page say it. */
    @PostConstruct
    void open() {
        var asked = context.getRequestParameterMap();
        tag = asked.get("tag");
        company = asked.get("company");
        people = new PagedModel<>(
                (words, page) -> service.search(new DirectoryFilter(words, tag, company), page),
                words -> service.found(new DirectoryFilter(words, tag, company)));
        people.setWords(asked.get("q"));
    }

    /** Starts again from the first page. */
    public void search(AjaxBehaviorEvent typed) {
        ((UIData) typed.getComponent().findComponent("people")).setFirst(0);
    }

    /** Companies that contain what was typed. */
    public List<String> companies(String typed) {
        return service.companies(typed);
    }

    /** Tags in use. */
    public List<String> getTags() {
        return service.tags(null);
    }

    /** What is looked for, as the address says it; empty for everybody. */
    public String getQuery() {
        return Queries.of("q", people.getWords(), "tag", tag, "company", company);
    }

    /** How many are found, once the table has counted them; of very many only that they are very many. */
    public String getFound() {
        int found = people.getRowCount();
        boolean narrowed = !getQuery().isEmpty();
        return Words.of(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                narrowed && found > DirectorySearch.MANY ? "people.list.many" : "people.list.found",
                narrowed ? Math.min(found, DirectorySearch.MANY) : found);
    }

    public PagedModel<Person> getPeople() {
        return people;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }
}
