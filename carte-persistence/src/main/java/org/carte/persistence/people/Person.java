package org.carte.persistence.people;

import static java.util.Locale.ROOT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.carte.persistence.shared.StoredEntity;

/**
 * Somebody of the directory: a coworker, a facilitator, an administrator. A person is there before having an account;
 * the account is linked once, at the first login, by the verified e-mail.
 */
@Entity
@Table(name = "person")
public class Person extends StoredEntity {

    @NotBlank
    @Size(max = 100)
    private String firstName;

    @NotBlank
    @Size(max = 100)
    private String lastName;

    @NotBlank
    @Email
    @Size(max = 254)
    private String email;

    @Size(max = 120)
    private String trade;

    @Size(max = 160)
    private String company;

    @Size(max = 40)
    private String phone;

    @NotNull
    @Size(max = 20)
    private List<@NotBlank @Size(max = 40) String> tags = List.of();

    @NotNull
    @Pattern(regexp = "fr|en")
    private String locale = "fr";

    @Column(updatable = false)
    private String subject;

    @Column(insertable = false, updatable = false)
    private boolean administrator;

    protected Person() {}

    /**
     * Somebody new in the directory.
     *
     * @param email the key people are recognised by; kept in lower case
     */
    public Person(String firstName, String lastName, String email) {
        this.firstName = firstName;
        this.lastName = lastName;
        setEmail(email);
    }

    /** First name and last name, as shown everywhere. */
    public String getDisplayName() {
        return firstName + " " + lastName;
    }

    /** The language the person reads, French unless said otherwise. */
    public Locale readsIn() {
        return Locale.forLanguageTag(locale);
    }

    /** Does the same trade, word for word but for case: a direct competitor in a small room. */
    public boolean isCompetitorOf(Person other) {
        return trade != null && other.trade != null && trade.strip().equalsIgnoreCase(other.trade.strip());
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? null : email.strip().toLowerCase(ROOT);
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = trade;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    /** Was an administrator at the last login. */
    public boolean isAdministrator() {
        return administrator;
    }

    /** Has logged in at least once. */
    public boolean hasAccount() {
        return subject != null;
    }
}
