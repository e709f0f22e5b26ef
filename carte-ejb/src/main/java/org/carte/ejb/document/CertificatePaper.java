package org.carte.ejb.document;

import org.carte.persistence.document.DocumentKind;
import org.carte.persistence.people.Person;

/**
 * That the training took place and that this person had a place in it. The hours they followed are filled in by hand
 * from the signed sheet: nobody has counted them here.
 */
final class CertificatePaper {

    private CertificatePaper() {}

    static void write(Paper paper, Dossier dossier, Person person) {
        var words = paper.words();
        var hours = words.hours(dossier.sheet().durationHours());
        paper.begin("upright").letterhead(dossier.organisation()).title(words.name(DocumentKind.CERTIFICATE));
        paper.text("said", certifies(words, dossier));
        paper.beginFacts()
                .fact(words.say("person"), person.getDisplayName())
                .fact(words.say("employer"), person.getCompany() == null ? "" : person.getCompany())
                .fact(words.say("training"), dossier.title())
                .fact(words.say("nature"), words.say("nature.training"))
                .fact(
                        words.say("when"),
                        dossier.slots().stream().map(words::slot).toList())
                .fact(words.say("where"), Places.of(dossier))
                .fact(words.say("facilitators"), dossier.details().facilitatorNames())
                .fact(words.say("planned"), hours)
                .fact(words.say("followed"), words.say("followed.line", hours))
                .endFacts();
        paper.list(words.say("objectives"), dossier.sheet().objectives())
                .text("small", words.say("certificate.sheet"))
                .text("small", words.say("certificate.keep"));
        paper.text("place", words.say("certificate.at", words.date(dossier.madeAt())));
        paper.text("signature", signature(words, dossier)).end();
    }

    private static String certifies(DocumentWords words, Dossier dossier) {
        var organisation = dossier.organisation();
        if (organisation.getSignatory().isBlank() || organisation.getName().isBlank()) {
            return words.say("certificate.nobody", words.period(dossier));
        }
        var role = organisation.getSignatoryRole();
        var who = organisation.getSignatory() + (role.isBlank() ? "" : ", " + role);
        return words.say("certificate.somebody", who, organisation.getName(), words.period(dossier));
    }

    private static String signature(DocumentWords words, Dossier dossier) {
        return words.say("certificate.signature") + "\n"
                + dossier.organisation().getSignatory();
    }

    /** Somebody, with the company on the next line. */
    static String who(Person person) {
        return person.getCompany() == null
                ? person.getDisplayName()
                : person.getDisplayName() + "\n" + person.getCompany();
    }
}
