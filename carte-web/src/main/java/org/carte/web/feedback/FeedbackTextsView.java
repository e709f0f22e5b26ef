package org.carte.web.feedback;

import jakarta.data.page.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.feedback.ReadText;
import org.carte.ejb.feedback.TextFilter;
import org.carte.ejb.feedback.TextReviewService;
import org.carte.ejb.feedback.TextService;
import org.carte.persistence.feedback.TextReview;
import org.carte.persistence.feedback.WordCount;
import org.carte.web.shared.Messages;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Queries;

/** Backs {@code app/feedback/texts.xhtml}: what was written, searched and decided about; the address says what is shown. */
@Named
@ViewScoped
public class FeedbackTextsView implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SIZE = 20;

    @Inject
    TextService texts;

    @Inject
    TextReviewService reviews;

    @Inject
    Messages messages;

    private String session;
    private String q;
    private TextReview review;
    private int page;
    private List<ReadText> shown;
    private List<WordCount> words = List.of();

    /** Reads one page of them, and the words they share. */
    public void load() {
        page = Math.max(0, page);
        if (session == null || !texts.isRefused(filter().sessionId())) {
            read();
            words = texts.words(filter());
        }
    }

    /** Says who may read one. */
    public void decide(ReadText read, TextReview decision) {
        reviews.decide(read.text().getId(), read.text().getVersion(), decision);
        messages.info("feedback.text.decided");
        read();
    }

    private void read() {
        shown = texts.search(filter(), PageRequest.ofPage(page + 1L, SIZE, false))
                .content();
    }

    private TextFilter filter() {
        return new TextFilter(session == null ? null : PathId.of(session), null, review, q);
    }

    /** The address of this page without what is looked for, below the context. */
    public String getAddress() {
        return session == null ? "/app/feedback/texts" : "/app/sessions/" + session + "/feedback/texts";
    }

    /** What is looked for, as the address of a file says it. */
    public String getQuery() {
        return Queries.of("session", session, "q", q, "review", review);
    }

    /** The address of another page of the list. */
    public String turn(int pages) {
        var query = Queries.of("q", q, "review", review, "page", page + pages == 0 ? null : page + pages);
        return getAddress() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Whether something is looked for, so that an empty list means something else. */
    public boolean isFiltered() {
        return q != null || review != null;
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return shown.size() < SIZE;
    }

    /** How long the longest bar of the words is. */
    public long getMost() {
        return words.isEmpty() ? 1 : words.get(0).texts();
    }

    /** Null while too few people have answered about this session. */
    public List<ReadText> getShown() {
        return shown;
    }

    public List<WordCount> getWords() {
        return words;
    }

    public TextReview[] getReviews() {
        return TextReview.values();
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.isBlank() ? null : q;
    }

    public TextReview getReview() {
        return review;
    }

    public void setReview(TextReview review) {
        this.review = review;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
