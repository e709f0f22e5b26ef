package org.carte.web.feedback;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.feedback.FeedbackAnswer;
import org.carte.ejb.feedback.FeedbackService;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.Questionnaire;
import org.carte.ejb.feedback.ResultService;
import org.carte.ejb.feedback.SmallRoom;
import org.carte.ejb.recap.OfferedQuote;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.recap.QuoteConsent;
import org.carte.web.shared.Words;

/** The questionnaire of one session, and what its answers come to. */
@ApplicationScoped
@Path("/sessions/{id}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    @Inject
    FeedbackService feedback;

    @Inject
    ResultService results;

    @Context
    HttpHeaders headers;

    /** What is asked, and what is kept of the answer. */
    public record FormShown(
            boolean open,
            boolean answered,
            List<QuestionShown> questions,
            QuoteAsked quote,
            int smallestGroup,
            String kept) {}

    /** One question; {@code min} and {@code max} for numbers, what they say for choices, {@code maxLength} for texts. */
    public record QuestionShown(
            String key, String kind, String label, Integer min, Integer max, List<String> choices, Integer maxLength) {

        private static QuestionShown of(Question question, Locale locale) {
            var values = question.values();
            return new QuestionShown(
                    question.key(),
                    question.kind().name(),
                    question.label(locale),
                    question.isText() ? null : values.get(0),
                    question.isText() ? null : values.get(values.size() - 1),
                    question.isChoice()
                            ? values.stream()
                                    .map(value -> question.choice(value, locale))
                                    .toList()
                            : null,
                    question.isText() ? Question.MAX_LENGTH : null);
        }
    }

    /** What a quote may be. */
    public record QuoteAsked(int maxLength, List<QuoteConsent> consents) {}

    /** An answer. The recommendation may stand among the ratings or beside them. */
    public record AnswerInput(
            @Size(max = 20) Map<String, BigDecimal> ratings,
            BigDecimal recommendation,
            @Size(max = 20) Map<String, String> texts,
            QuoteInput quote) {

        private FeedbackAnswer answer() {
            var all = new HashMap<String, BigDecimal>();
            if (recommendation != null) {
                all.put(Questionnaire.RECOMMENDED, recommendation);
            }
            if (ratings != null) {
                all.putAll(ratings);
            }
            all.values().removeIf(value -> value == null);
            var whole = all.entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, entry -> whole(entry.getKey(), entry.getValue())));
            return new FeedbackAnswer(whole, texts, quote == null ? null : quote.offered());
        }

        private static Integer whole(String key, BigDecimal value) {
            try {
                return value.intValueExact();
            } catch (ArithmeticException between) {
                throw new InvalidException("ratings." + key, "error.feedback.value");
            }
        }

        /** Says nothing: an answer must not end up in a log. */
        @Override
        public String toString() {
            return "AnswerInput";
        }
    }

    /** A sentence for the recap. */
    public record QuoteInput(String text, QuoteConsent consent) {

        private OfferedQuote offered() {
            return new OfferedQuote(text, consent);
        }
    }

    /** The questionnaire. */
    @GET
    @Path("/form")
    public FormShown form(@PathParam("id") UUID id, @QueryParam("kind") @DefaultValue("HOT") WaveKind kind) {
        var locale = Words.spoken(headers.getAcceptableLanguages());
        var form = feedback.form(id, kind);
        var consents = Arrays.stream(QuoteConsent.values())
                .filter(consent -> consent != QuoteConsent.WITHDRAWN)
                .toList();
        return new FormShown(
                form.open(),
                form.answered(),
                form.asked().questions().stream()
                        .map(question -> QuestionShown.of(question, locale))
                        .toList(),
                new QuoteAsked(OfferedQuote.MAX_LENGTH, consents),
                SmallRoom.smallest(),
                Words.of(locale, "feedback.kept.all", SmallRoom.smallest()));
    }

    /** Answers: 204, or 409 the second time and while the round is not open. */
    @POST
    public void answer(
            @PathParam("id") UUID id,
            @QueryParam("kind") @DefaultValue("HOT") WaveKind kind,
            @NotNull @Valid AnswerInput input) {
        feedback.answer(id, kind, input.answer());
    }

    /** The results, or 409 with the smallest group allowed. */
    @GET
    @Path("/summary")
    public ResultShown summary(@PathParam("id") UUID id, @QueryParam("kind") @DefaultValue("HOT") WaveKind kind) {
        return ResultShown.of(results.ofSession(id, kind).shown(), Words.spoken(headers.getAcceptableLanguages()));
    }
}
