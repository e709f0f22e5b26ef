package org.carte.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.feedback.ReadText;
import org.carte.ejb.feedback.TextReviewService;
import org.carte.ejb.feedback.TextService;
import org.carte.persistence.feedback.TextReview;
import org.carte.web.shared.Messages;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/text.xhtml}: one text, who reads it, and what is replied to it. */
@Named
@ViewScoped
public class FeedbackTextView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    TextService texts;

    @Inject
    TextReviewService reviews;

    @Inject
    Messages messages;

    private String id;
    private ReadText read;
    private boolean decider;
    private TextReview review;
    private String wording;
    private String reply;

    /** Reads it. */
    public void load() {
        show(texts.byId(PathId.of(id)));
        reply = texts.ownReply(read.text().getId());
    }

    /** Says who may read it. */
    public void decide() {
        show(reviews.decide(text(), read.text().getVersion(), review));
        messages.info("feedback.text.decided");
    }

    /** Asks that it be withheld. */
    public void ask() {
        show(reviews.ask(text(), read.text().getVersion()));
        messages.info("feedback.text.isAsked");
    }

    /** Takes words out of it. */
    public void edit() {
        show(reviews.edit(text(), read.text().getVersion(), wording));
        messages.info("feedback.text.isEdited");
    }

    /** Replies to it. */
    public void send() {
        reviews.reply(text(), reply);
        messages.info("feedback.text.replied");
        load();
    }

    /** Has nothing to add. */
    public void nothing() {
        reply = null;
        send();
    }

    private UUID text() {
        return read.text().getId();
    }

    private void show(ReadText shown) {
        read = shown;
        decider = texts.mayWithhold(shown.place().sessionId());
        review = shown.text().getReview();
        wording = shown.text().getWording();
    }

    /** What the reader may decide; what facilitators and payers write is none of the room's business. */
    public List<TextReview> getReviews() {
        return Arrays.stream(TextReview.values())
                .filter(each -> decider || each != TextReview.WITHHELD)
                .filter(each -> read.place().kind().isAnonymous() || each != TextReview.PUBLIC)
                .toList();
    }

    /** Whether the reader may withhold and change it, as somebody it is not about. */
    public boolean isDecider() {
        return decider;
    }

    /** Whether the reader runs the session, and may reply. */
    public boolean isReplying() {
        return texts.mayReply(read.place().sessionId());
    }

    public ReadText getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public TextReview getReview() {
        return review;
    }

    public void setReview(TextReview review) {
        this.review = review;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
