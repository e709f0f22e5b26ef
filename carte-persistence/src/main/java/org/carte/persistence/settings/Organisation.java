package org.carte.persistence.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.carte.persistence.shared.StoredEntity;

/** Who gives the trainings, as documents say it; what is empty, or null when it is set, is left out of them. There is one. */
@Entity
@Table(name = "organisation")
public class Organisation extends StoredEntity {

    @Size(max = 160)
    private String name = "";

    @Size(max = 400)
    private String address = "";

    @Size(max = 400)
    private String contact = "";

    @Size(max = 400)
    private String accessibilityContact = "";

    @Size(max = 400)
    private String rules = "";

    @Pattern(regexp = "([0-9]{14})?")
    private String siret = "";

    @Size(max = 40)
    private String declaration = "";

    @Size(max = 160)
    private String signatory = "";

    @Size(max = 160)
    private String signatoryRole = "";

    protected Organisation() {}

    /** A blank one, to be filled in. */
    public static Organisation blank() {
        return new Organisation();
    }

    /** Its name, as contracts and certificates have it. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNullElse(name, "").strip();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = Objects.requireNonNullElse(address, "").strip();
    }

    /** Whom to ask: a name, a telephone, an address. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = Objects.requireNonNullElse(contact, "").strip();
    }

    /** Whom to ask for an adjustment: in France the disability contact. */
    public String getAccessibilityContact() {
        return accessibilityContact;
    }

    public void setAccessibilityContact(String accessibilityContact) {
        this.accessibilityContact =
                Objects.requireNonNullElse(accessibilityContact, "").strip();
    }

    /** Where the internal rules can be read. */
    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = Objects.requireNonNullElse(rules, "").strip();
    }

    /** The French key of a company's site, fourteen digits. */
    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = Objects.requireNonNullElse(siret, "").strip();
    }

    /** Its number as a French training provider. */
    public String getDeclaration() {
        return declaration;
    }

    public void setDeclaration(String declaration) {
        this.declaration = Objects.requireNonNullElse(declaration, "").strip();
    }

    /** Who signs certificates. */
    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = Objects.requireNonNullElse(signatory, "").strip();
    }

    /** In what capacity. */
    public String getSignatoryRole() {
        return signatoryRole;
    }

    public void setSignatoryRole(String signatoryRole) {
        this.signatoryRole = Objects.requireNonNullElse(signatoryRole, "").strip();
    }
}
