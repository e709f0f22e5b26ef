package org.carte.stack;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Asks axe-core what keeps people out of a page. In the page itself: the builder that comes with it opens a second page
 * for every answer, which pages without frames do not need.
 */
final class Axe {

    /** All that we hold a page against. */
    static final Map<String, Object> EVERYTHING = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** What the other light alone can make wrong. */
    static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String RUN =
            """
            async rules => {
              const options = { runOnly: rules, resultTypes: ['violations'] };
              const found = await axe.run(document, options);
              return found.violations.map(rule => rule.impact + ': ' + rule.help + ' (' + rule.id + ')\\n'
                + rule.nodes.map(node => '    ' + node.target + ' ' + node.html).join('\\n')).join('\\n');
            }""";

    private Axe() {}

    /** One line for each rule that is broken, with the places under it; empty for none. */
    static String complaints(Page page, Map<String, Object> rules) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (String) page.evaluate(RUN, rules);
    }
}
