package org.carte.ejb.document;

import java.util.List;
import org.carte.ejb.shared.pdf.PlainText;
import org.carte.ejb.shared.pdf.Xml;
import org.carte.persistence.settings.Organisation;

/** Writes what papers are made of. Whatever somebody typed keeps its lines; what is empty is left out, heading and all. */
final class Paper {

    private final Xml xml;
    private final DocumentWords words;

    Paper(Xml xml, DocumentWords words) {
        this.xml = xml;
        this.words = words;
    }

    DocumentWords words() {
        return words;
    }

    Xml xml() {
        return xml;
    }

    /** A paper of its own, on a new page. */
    Paper begin(String format) {
        xml.open("div")
                .with("class", "paper " + format)
                .with("lang", words.locale().toLanguageTag());
        return this;
    }

    Paper end() {
        xml.close();
        return this;
    }

    /** Who it is from: name, address, registrations. */
    Paper letterhead(Organisation from) {
        if (from.getName().isBlank()) {
            return this;
        }
        xml.open("div").with("class", "letterhead");
        text("organisation", from.getName());
        text("small", from.getAddress());
        if (!from.getSiret().isBlank()) {
            text("small", words.say("siret", from.getSiret()));
        }
        if (!from.getDeclaration().isBlank()) {
            text("small", words.say("declaration", from.getDeclaration()));
        }
        xml.close();
        return this;
    }

    Paper title(String said) {
        xml.open("h1").text(said).close();
        return this;
    }

    /** A paragraph; nothing when there is nothing to say. */
    Paper text(String look, String typed) {
        if (!typed.isBlank()) {
            xml.open("p").with("class", look);
            lines(typed.lines().toList());
            xml.close();
        }
        return this;
    }

    /** A heading with what stands under it. */
    Paper section(String heading, String typed) {
        if (!typed.isBlank()) {
            xml.open("h2").text(heading).close();
            text("said", typed);
        }
        return this;
    }

    /** A heading with a list under it. */
    Paper list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            xml.open("h2").text(heading).close();
            xml.open("ul");
            items.forEach(item -> xml.open("li").text(PlainText.clean(item)).close());
            xml.close();
        }
        return this;
    }

    Paper beginFacts() {
        xml.open("table").with("class", "facts").open("tbody");
        return this;
    }

    /** A line of facts, said in one line or several. */
    Paper fact(String label, String typed) {
        return fact(label, typed.lines().toList());
    }

    Paper fact(String label, List<String> said) {
        var kept = said.stream().filter(line -> !line.isBlank()).toList();
        if (!kept.isEmpty()) {
            xml.open("tr").open("th").with("scope", "row").text(label).close().open("td");
            lines(kept);
            xml.close().close();
        }
        return this;
    }

    Paper endFacts() {
        xml.close().close();
        return this;
    }

    /** Lines, one under the other. */
    void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.open("br").close();
            }
            xml.text(PlainText.clean(lines.get(i)));
        }
    }
}
