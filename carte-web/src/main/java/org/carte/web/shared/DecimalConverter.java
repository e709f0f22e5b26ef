package org.carte.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;

/** A number with decimals, typed with a comma or a point, shown as the reader's language has it. */
@FacesConverter("decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException unreadable) {
            var locale = context.getViewRoot().getLocale();
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.of(locale, "error.number"), null), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal number) {
        if (number == null) {
            return "";
        }
        var separator = DecimalFormatSymbols.getInstance(context.getViewRoot().getLocale())
                .getDecimalSeparator();
        return number.stripTrailingZeros().toPlainString().replace('.', separator);
    }
}
