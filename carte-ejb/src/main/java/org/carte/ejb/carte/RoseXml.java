package org.carte.ejb.carte;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XML: every text and value is escaped here. */
final class RoseXml {

    private final StringBuilder out = new StringBuilder(32_768);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    RoseXml open(String element) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element just opened; none for no value. */
    RoseXml with(String name, Object value) {
        if (value != null) {
            String written = value instanceof Double number ? number(number) : value.toString();
            out.append(' ').append(name).append("=\"").append(RoseText.escape(written));
            out.append('"');
        }
        return this;
    }

    RoseXml text(String text) {
        endTag();
        out.append(RoseText.escape(text));
        return this;
    }

    /** Takes in what is already well-formed, such as a drawing. */
    RoseXml raw(String xml) {
        endTag();
        out.append(xml);
        return this;
    }

    RoseXml newLine() {
        endTag();
        out.append('\n');
        return this;
    }

    RoseXml close() {
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
    static String number(double value) {
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
