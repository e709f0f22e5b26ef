package org.carte.ejb.document;

import org.carte.ejb.schedule.TimedBlock;
import org.carte.persistence.schedule.Slot;

/** What a session is about, for whom, how and with whom: what has to be known before one commits oneself. */
final class ProgrammePaper {

    private ProgrammePaper() {}

    static void write(Paper paper, Dossier dossier) {
        var words = paper.words();
        var sheet = dossier.sheet();
        paper.begin("upright").letterhead(dossier.organisation());
        paper.text("kind", words.say("name.PROGRAMME")).title(dossier.title()).text("promise", sheet.promise());
        paper.beginFacts()
                .fact(
                        words.say("when"),
                        dossier.slots().stream().map(words::slot).toList())
                .fact(words.say("duration"), words.hours(sheet.durationHours()))
                .fact(words.say("where"), Places.of(dossier))
                .fact(words.say("facilitators"), dossier.details().facilitatorNames())
                .fact(
                        words.say("group"),
                        words.say(
                                "places",
                                dossier.details().session().getMinPlaces(),
                                dossier.details().session().getMaxPlaces()))
                .fact(words.say("price"), words.price(sheet.price()))
                .endFacts();
        paper.list(words.say("objectives"), sheet.objectives())
                .section(words.say("audience"), sheet.audience())
                .section(
                        words.say("prerequisites"),
                        sheet.prerequisites().isBlank() ? words.say("noPrerequisites") : sheet.prerequisites())
                .section(words.say("method"), sheet.method())
                .section(words.say("evaluation"), sheet.evaluation());
        agenda(paper, dossier);
        paper.section(words.say("accessTerms"), sheet.accessTerms())
                .section(words.say("accessibility"), Places.accessibility(dossier))
                .section(words.say("contact"), Places.contact(dossier))
                .section(words.say("rules"), dossier.organisation().getRules())
                .end();
    }

    /** The blocks of each half-day with their times. */
    static void agenda(Paper paper, Dossier dossier) {
        var words = paper.words();
        for (int i = 0; i < dossier.slots().size(); i++) {
            int half = i;
            Slot slot = dossier.slots().get(i);
            paper.list(
                    words.say("agenda", words.slot(slot)),
                    dossier.agenda().stream()
                            .filter(block -> block.slot() == half)
                            .map(block -> line(words, block))
                            .toList());
        }
    }

    private static String line(DocumentWords words, TimedBlock block) {
        return words.times(block.startsAt(), block.endsAt()) + "  "
                + block.block().getTitle();
    }
}
