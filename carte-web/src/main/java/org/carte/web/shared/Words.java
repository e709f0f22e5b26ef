package org.carte.web.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.carte.ejb.shared.BusinessException;

/** The words of the platform, for code that is not a page. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /**
     * A text of the bundle.
     *
     * @param arguments fill in {@code {0}}, {@code {1}} … as {@link MessageFormat} does
     */
    public static String of(Locale locale, String key, Object... arguments) {
        try {
            var pattern = ResourceBundle.getBundle(
                            "org.carte.web.messages", locale, Words.class.getClassLoader(), NO_FALLBACK)
                    .getString(key);
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
    }

    /** Why a rule was broken, with the name of the field it is about where it has one. */
    public static String of(Locale locale, BusinessException broken) {
        var said = of(locale, broken.getKey(), broken.getArguments());
        var name = broken.getFieldName();
        return name.isEmpty() ? said : of(locale, "error.named", name(locale, name), said);
    }

    /**
     * What a field of an exercise is called.
     *
     * @param name as its author called it, or the key of a word
     */
    public static String name(Locale locale, String name) {
        return name.matches("exercise\\.form\\.\\w+") ? of(locale, name) : name;
    }

    /** French, unless the first language asked for that we speak is English. */
    public static Locale spoken(List<Locale> asked) {
        return asked.stream()
                .map(Locale::getLanguage)
                .filter(language -> "fr".equals(language) || "en".equals(language))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }
}
