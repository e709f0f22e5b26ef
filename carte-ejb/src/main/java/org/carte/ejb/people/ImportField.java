package org.carte.ejb.people;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a column of a list of people may be, and what such columns are called in French and in English. */
public enum ImportField {
    /** The key people are recognised by. */
    EMAIL(
            "email",
            "email mail courriel adresseemail adressemail adressecourriel adresseelectronique emailaddress "
                    + "emailprofessionnel emailpro mailpro"),
    /** First name. */
    FIRST_NAME("firstName", "prenom prenoms firstname givenname forename first"),
    /** Last name. */
    LAST_NAME("lastName", "nom nomdefamille nomdusage lastname surname familyname name last"),
    /** What they do. */
    TRADE("trade", "metier profession activite fonction poste trade job jobtitle occupation"),
    /** Where they do it. */
    COMPANY(
            "company",
            "entreprise societe organisation organisme structure employeur raisonsociale company organization employer"),
    /** A number to call. */
    PHONE(
            "phone",
            "telephone tel telephonemobile telephoneportable numerodetelephone mobile portable phone phonenumber "
                    + "mobilephone cellphone"),
    /** Tags, between commas, semicolons or bars. */
    TAGS("tags", "etiquette etiquettes tag tags motscles categorie categories groupe groupes labels");

    private final String property;
    private final String headers;

    ImportField(String property, String headers) {
        this.property = property;
        this.headers = headers;
    }

    /** As the REST contract and the directory call it. */
    public String property() {
        return property;
    }

    /** What a column with that header is; neither case nor accents nor signs matter. */
    static Optional<ImportField> called(String header) {
        var plain = Normalizer.normalize(header.toLowerCase(ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(field -> List.of(field.headers.split(" ", -1)).contains(plain))
                .findFirst();
    }

    /** What these columns are, by name; empty where nobody can tell, or where the field is there already. */
    static List<String> recognise(List<String> headers) {
        var taken = new HashSet<ImportField>();
        return headers.stream()
                .map(header -> called(header).filter(taken::add).map(Enum::name).orElse(""))
                .toList();
    }
}
