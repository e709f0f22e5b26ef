package org.carte.ejb.carte;

import org.carte.ejb.shared.pdf.Xml;

/** The letters of an SVG path, without the string gymnastics. */
final class RosePath {

    private final StringBuilder d = new StringBuilder();

    RosePath move(double x, double y) {
        return add('M', x, y);
    }

    RosePath line(double x, double y) {
        return add('L', x, y);
    }

    RosePath bend(double byX, double byY, double x, double y) {
        return add('Q', byX, byY, x, y);
    }

    RosePath curve(double x1, double y1, double x2, double y2, double x, double y) {
        return add('C', x1, y1, x2, y2, x, y);
    }

    RosePath close() {
        d.append('Z');
        return this;
    }

    private RosePath add(char letter, double... numbers) {
        d.append(letter);
        for (int i = 0; i < numbers.length; i++) {
            d.append(i == 0 ? "" : " ").append(Xml.number(numbers[i]));
        }
        return this;
    }

    @Override
    public String toString() {
        return d.toString();
    }
}
