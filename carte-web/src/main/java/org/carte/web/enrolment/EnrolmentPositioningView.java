package org.carte.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.enrolment.PositioningService;
import org.carte.persistence.enrolment.PositioningQuestion;
import org.carte.web.shared.Messages;

/** Backs the positioning questions of {@code app/enrolment/join.xhtml}: where the reader starts from. */
@Named
@ViewScoped
public class EnrolmentPositioningView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PositioningService service;

    @Inject
    EnrolmentJoinView page;

    @Inject
    Messages messages;

    private List<PositioningQuestion> questions;
    private Map<UUID, String> replies;

    @PostConstruct
    void read() {
        questions = service.asked(page.getId());
        replies = new HashMap<>(service.replies(page.getId()));
    }

    /** Keeps the answers. */
    public void send() {
        service.answer(page.getId(), replies);
        messages.info("enrolment.positioning.kept");
    }

    public List<PositioningQuestion> getQuestions() {
        return questions;
    }

    public Map<UUID, String> getReplies() {
        return replies;
    }

    /** From least to most. */
    public List<String> getScale() {
        return List.of("1", "2", "3", "4", "5");
    }
}
