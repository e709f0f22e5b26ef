package org.carte.web.enrolment;

import jakarta.data.page.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.enrolment.CsvEnrolment;
import org.carte.ejb.enrolment.GroupEnrolmentService;
import org.carte.ejb.enrolment.PastedPeople;
import org.carte.ejb.people.PersonService;
import org.carte.ejb.schedule.SessionService;
import org.carte.persistence.people.Person;

/** Backs {@code app/enrolment/add.xhtml}: many people are chosen, then enrolled at once. */
@Named
@ViewScoped
public class EnrolmentAddView implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int MOST = 20;

    @Inject
    SessionService sessions;

    @Inject
    PersonService people;

    @Inject
    GroupEnrolmentService groups;

    @Inject
    EnrolmentOutcomeView result;

    private UUID id;
    private String title;
    private String words;
    private String pasted;
    private String[] ticked = {};
    private ArrayList<Person> found = new ArrayList<>();
    private final ArrayList<Person> chosen = new ArrayList<>();
    private transient PastedPeople lookedUp;

    /** Reads what the session is called. */
    public void load() {
        title = sessions.byId(id).title();
    }

    /** Finds who fits what was typed. */
    public void search() {
        found = words == null || words.isBlank()
                ? new ArrayList<>()
                : new ArrayList<>(people.search(words, PageRequest.ofSize(MOST).withoutTotal())
                        .content());
    }

    /** Keeps who was ticked, and lets go of who was unticked. */
    public void take() {
        var now = List.of(ticked);
        for (var person : found) {
            chosen.remove(person);
            if (now.contains(person.getId().toString())) {
                chosen.add(person);
            }
        }
    }

    /** Adds whom a pasted list means; who is unknown or ambiguous is shown. */
    public void lookUp() {
        lookedUp = groups.lookUp(pasted);
        lookedUp.found().stream().filter(person -> !chosen.contains(person)).forEach(chosen::add);
    }

    /** Without that person. */
    public void drop(Person person) {
        chosen.remove(person);
    }

    /** Enrols all who were chosen, in the order they were. */
    public void enrol() {
        var outcomes = groups.enrolAll(id, chosen.stream().map(Person::getId).toList());
        result.show(new CsvEnrolment(outcomes, List.of()));
        chosen.clear();
        words = null;
        found.clear();
        pasted = null;
        lookedUp = null;
    }

    public List<Person> getFound() {
        return found;
    }

    public String[] getTicked() {
        return chosen.stream().map(person -> person.getId().toString()).toArray(String[]::new);
    }

    public void setTicked(String[] ticked) {
        this.ticked = ticked.clone();
    }

    public PastedPeople getLookedUp() {
        return lookedUp;
    }

    public List<Person> getChosen() {
        return chosen;
    }

    public String getTitle() {
        return title;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
