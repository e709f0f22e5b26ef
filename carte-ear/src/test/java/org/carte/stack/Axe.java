package org.carte.stack;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentHelper;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

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

    /**
     * What reads one colour a thousand times a page remembers it: a third of the time. Text with something large around it
     * that a style sheet draws ({@code ::before}) is judged by the elements behind it, rather than left undecided.
     */
    private static final String QUICK_AND_DECIDED =
            """
            ;(() => {
              const colour = axe.commons.color.Color.prototype;
              const read = colour.parseString;
              const known = new Map();
              colour.parseString = function (text) {
                if (!known.has(text)) {
                  read.call(this, text);
                  known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
                }
                return Object.assign(this, known.get(text));
              };
              axe._audit.checks['color-contrast'].options.ignorePseudo = true;
            })();""";

    private static final String AXE = AxeBuilder.getAxeScript() + QUICK_AND_DECIDED;

    private static final String RUN =
            """
            async rules => {
              const options = { runOnly: rules, resultTypes: ['violations'] };
              const found = await axe.run(document, options);
              const broken = found.incomplete.filter(rule =>
                rule.nodes.some(node => [...node.any, ...node.all, ...node.none].some(check => check.id === 'error-occurred')));
              return found.violations.concat(broken).map(rule => rule.impact + ': ' + rule.help + ' (' + rule.id + ')\\n'
                + rule.nodes.map(node => '    ' + node.target + ' ' + node.html).join('\\n')).join('\\n');
            }""";

    /** Where the server that is tested offers axe: pages let in scripts of their own origin alone. */
    private static final String ARCHIVE = "axe.war";

    private static final String SCRIPT = "axe.js";

    private Axe() {}

    /** Puts axe beside the application: a browser that fetches a script twice keeps it compiled. */
    static void offer(int managementPort) {
        var archive = ShrinkWrap.create(WebArchive.class, ARCHIVE).addAsWebResource(new StringAsset(AXE), SCRIPT);
        try (var server = ModelControllerClient.Factory.create("localhost", managementPort);
                var content = archive.as(ZipExporter.class).exportAsInputStream()) {
            new ServerDeploymentHelper(server).deploy(ARCHIVE, content);
        } catch (IOException | ServerDeploymentHelper.ServerDeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line for each rule that is broken, with the places under it; empty for none. */
    static String complaints(Page page, Map<String, Object> rules) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            var origin = Stack.current().app().resolve("/");
            if (page.url().startsWith(origin.toString())) {
                page.addScriptTag(new Page.AddScriptTagOptions()
                        .setUrl(origin.resolve("axe/" + SCRIPT).toString()));
            } else {
                page.evaluate(AXE);
            }
        }
        return (String) page.evaluate(RUN, rules);
    }
}
