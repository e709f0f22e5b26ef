package org.carte.ejb.shared.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XML: every text and value is escaped here. */
public final class Xml {

    private final StringBuilder out = new StringBuilder(32_768);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public Xml open(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element just opened; none for no value. */
    public Xml with(String name, Object value) {
        if (value != null) {
            String written = value instanceof Double number ? number(number) : value.toString();
            out.append(' ').append(name).append("=\"").append(PlainText.escape(written));
            out.append('"');
        }
        return this;
    }

    public Xml text(String text) {
        endTag();
        out.append(PlainText.escape(text));
        return this;
    }

    /** Takes in what is already well-formed, such as a drawing. */
    public Xml raw(String xml) {
        endTag();
        out.append(xml);
        return this;
    }

    public Xml newLine() {
        endTag();
        out.append('\n');
        return this;
    }

    public Xml close() {
        String element = open.pop();
        out.append(inTag ? "/>" : "</" + element + ">");
        inTag = false;
        return this;
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    /** Two decimals, no exponent, no locale: the same everywhere. */
    public static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        if (size % 100 == 0) {
            return sign + size / 100;
        }
        long tenths = size % 100 / 10;
        return sign + size / 100 + "." + tenths + (size % 10 == 0 ? "" : size % 10);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
