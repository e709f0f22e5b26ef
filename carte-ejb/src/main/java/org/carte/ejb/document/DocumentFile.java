package org.carte.ejb.document;

/** A paper as a file: what it is called, and its bytes. */
public final class DocumentFile {

    private final String name;
    private final byte[] pdf;

    DocumentFile(String name, byte[] pdf) {
        this.name = name;
        this.pdf = pdf.clone();
    }

    /** Its name, ending included; letters, digits and hyphens only. */
    public String name() {
        return name;
    }

    /** The PDF. */
    public byte[] pdf() {
        return pdf.clone();
    }
}
