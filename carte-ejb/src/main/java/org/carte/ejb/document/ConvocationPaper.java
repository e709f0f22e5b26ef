package org.carte.ejb.document;

import java.util.List;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.document.DocumentKind;
import org.carte.persistence.people.Person;

/** All one needs to know to come: when with the breaks, where and how, with whom, whom to ask, what about. */
final class ConvocationPaper {

    private ConvocationPaper() {}

    static void write(Paper paper, Dossier dossier, Person reader) {
        var words = paper.words();
        var organisation = dossier.organisation();
        var venue = dossier.details().session().getRoom().getVenue();
        paper.begin("upright").letterhead(organisation).text("reader", CertificatePaper.who(reader));
        paper.title(words.name(DocumentKind.CONVOCATION))
                .text("said", words.say("convocation", reader.getDisplayName(), dossier.title()));
        paper.beginFacts()
                .fact(
                        words.say("when"),
                        dossier.slots().stream().map(words::slot).toList())
                .fact(words.say("breaks"), breaks(words, dossier))
                .fact(words.say("duration"), words.hours(dossier.sheet().durationHours()))
                .fact(words.say("where"), Places.of(dossier))
                .fact(words.say("transport"), venue.getTransport())
                .fact(words.say("accessibility"), Places.accessibility(dossier))
                .fact(words.say("facilitators"), dossier.details().facilitatorNames())
                .fact(words.say("contact"), Places.contact(dossier))
                .fact(words.say("rules"), organisation.getRules())
                .endFacts();
        paper.list(words.say("objectives"), dossier.sheet().objectives());
        ProgrammePaper.agenda(paper, dossier);
        paper.text("said", words.say("unable"))
                .text("said", words.say("made", words.date(dossier.madeAt())))
                .end();
    }

    private static List<String> breaks(DocumentWords words, Dossier dossier) {
        return dossier.agenda().stream()
                .filter(block -> block.block().getKind() == BlockKind.BREAK)
                .map(block -> words.times(block.startsAt(), block.endsAt()) + "  "
                        + block.block().getTitle())
                .toList();
    }
}
