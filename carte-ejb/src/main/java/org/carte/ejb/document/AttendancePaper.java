package org.carte.ejb.document;

import java.util.List;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.Slot;

/** The list that everybody signs each half-day, participants and those who run it; four half-days a page. */
final class AttendancePaper {

    private static final int COLUMNS = 4;

    /** For those who come and stand nowhere yet. */
    private static final int SPARE_LINES = 2;

    private final Paper paper;
    private final Dossier dossier;
    private final List<Slot> slots;

    private AttendancePaper(Paper paper, Dossier dossier, List<Slot> slots) {
        this.paper = paper;
        this.dossier = dossier;
        this.slots = slots;
    }

    static void write(Paper paper, Dossier dossier) {
        var all = dossier.slots();
        for (int from = 0; from < all.size(); from += COLUMNS) {
            new AttendancePaper(paper, dossier, all.subList(from, Math.min(all.size(), from + COLUMNS))).page();
        }
    }

    private void page() {
        var words = paper.words();
        paper.begin("across").letterhead(dossier.organisation());
        paper.text("kind", words.say("name.ATTENDANCE_SHEET")).title(dossier.title());
        paper.beginFacts()
                .fact(words.say("duration"), words.hours(dossier.sheet().durationHours()))
                .fact(words.say("where"), String.join(", ", Places.of(dossier)))
                .fact(words.say("facilitators"), dossier.details().facilitatorNames())
                .endFacts();
        table(words.say("participants"), () -> {
            dossier.people().forEach(this::participant);
            for (int i = 0; i < SPARE_LINES; i++) {
                row(List.of());
            }
        });
        table(words.say("facilitators"), () -> dossier.details().facilitators().stream()
                .map(FacilitatorName::displayName)
                .forEach(name -> row(List.of(name))));
        paper.text("small", words.say("attendance.signs")).end();
    }

    private void table(String who, Runnable rows) {
        var xml = paper.xml();
        xml.open("table").with("class", "signatures").open("thead").open("tr");
        xml.open("th").with("scope", "col").text(who).close();
        slots.forEach(slot -> {
            xml.open("th").with("scope", "col");
            paper.lines(List.of(
                    paper.words().day(slot.getStartsAt()), paper.words().times(slot.getStartsAt(), slot.getEndsAt())));
            xml.close();
        });
        xml.close().close().open("tbody");
        rows.run();
        xml.close().close();
    }

    private void participant(Person person) {
        var name = person.getLastName() + " " + person.getFirstName();
        row(person.getCompany() == null ? List.of(name) : List.of(name, person.getCompany()));
    }

    /** A name, and a field to sign for each half-day. */
    private void row(List<String> name) {
        var xml = paper.xml();
        xml.open("tr").open(name.isEmpty() ? "td" : "th");
        if (!name.isEmpty()) {
            xml.with("scope", "row");
        }
        paper.lines(name);
        xml.close();
        slots.forEach(slot -> xml.open("td").text("").close());
        xml.close();
    }
}
