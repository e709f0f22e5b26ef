package org.carte.ejb.improvement;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.improvement.ComplainantRole;
import org.carte.persistence.improvement.Complaint;

/**
 * Who complains, of what.
 *
 * @param email where to answer; null or blank when there is none
 * @param about the training or the day; null or blank when it is about none
 */
public record ComplaintSheet(
        @NotBlank @Size(max = 160) String name,
        @NotNull ComplainantRole role,
        @Email @Size(max = 254) String email,
        @Size(max = 200) String about,
        @NotBlank @Size(max = 4000) String text) {

    /** Texts are never null. */
    public ComplaintSheet {
        name = text(name);
        email = text(email);
        about = text(about);
        text = text(text);
    }

    /** @throws InvalidException when something is missing or too long, naming it */
    void on(Complaint complaint) {
        require("name", name, 160);
        require("text", text, 4000);
        if (role == null) {
            throw new InvalidException("role", "error.complaint.role");
        }
        if (!email.matches("([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?") || email.length() > 254) {
            throw new InvalidException("email", "error.complaint.email");
        }
        if (about.length() > 200) {
            throw new InvalidException("about", "error.complaint.long", 200);
        }
        complaint.say(name, role, email, about, text);
    }

    private static void require(String field, String said, int longest) {
        if (said.isEmpty()) {
            throw new InvalidException(field, "error.complaint." + field);
        }
        if (said.length() > longest) {
            throw new InvalidException(field, "error.complaint.long", longest);
        }
    }

    private static String text(String given) {
        return given == null ? "" : given.replace("\r\n", "\n").strip();
    }
}
