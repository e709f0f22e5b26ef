package org.carte.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.carte.ejb.notification.MailService;

/** Mails that came back after the mail server had taken them, told by whoever reads the mailbox they came back to. */
@ApplicationScoped
@Path("/mails/bounces")
public class BouncesResource {

    @Inject
    MailService mails;

    /**
     * A mail that came back.
     *
     * @param messageId its {@code Message-ID} header
     * @param reason what the other mail server said
     */
    public record Bounce(@NotBlank @Size(max = 200) String messageId, @NotBlank @Size(max = 1000) String reason) {}

    /** Notes that it came back; 404 when it is none of ours. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void bounced(Bounce bounce) {
        mails.bounced(bounce.messageId(), bounce.reason());
    }
}
