package org.carte.web.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.carte.ejb.enrolment.GroupEnrolmentService;

/** Backs the CSV file of {@code app/enrolment/add.xhtml}. */
@Named
@RequestScoped
public class EnrolmentCsvView {

    private static final Charset OF_SPREADSHEETS = Charset.forName("windows-1252");

    @Inject
    GroupEnrolmentService groups;

    @Inject
    EnrolmentAddView page;

    @Inject
    EnrolmentOutcomeView result;

    private Part file;

    /** Enrols the people of the file; nobody when any line is wrong. */
    public void enrol() {
        try (var in = file.getInputStream()) {
            result.show(groups.enrolCsv(page.getId(), text(in.readAllBytes())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** UTF-8, or what spreadsheets write when it is none. */
    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, OF_SPREADSHEETS);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
