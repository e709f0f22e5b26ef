package org.carte.persistence.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.carte.persistence.shared.StoredEntity;

/** What an administrator wrote in place of the text of a mail that ships with the platform. */
@Entity
@Table(name = "mail_template")
public class MailTemplate extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private String about;

    @NotNull
    @Column(updatable = false)
    private String language;

    @NotBlank
    @Size(max = 200)
    private String subject;

    @NotBlank
    @Size(max = 8000)
    private String body;

    protected MailTemplate() {}

    /** The text of that event in that language. */
    public MailTemplate(String about, String language, String subject, String body) {
        this.about = about;
        this.language = language;
        this.subject = subject;
        this.body = body;
    }

    public String getAbout() {
        return about;
    }

    public String getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
