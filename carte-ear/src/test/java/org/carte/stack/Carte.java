package org.carte.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very archive we ship, as the build has just made it. */
public interface Carte {

    /** Where the archive with the tests answers, beside the one we ship. */
    String TEST_CONTEXT = "/carte-it";

    /** The archive of the pages, in the one we ship. */
    String PAGES = "/carte-web.war";

    /** The archive with test classes and without a page, for what is behind them: it is there in half the time. */
    static EnterpriseArchive servicesWith(Class<?>... tests) {
        var ear = copy();
        ear.delete(PAGES);
        return ear.addAsModule(ShrinkWrap.create(WebArchive.class, PAGES.substring(1))
                .addClasses(tests)
                .addAsLibraries(jarOf(Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    /** The whole archive, to be deployed a second time. */
    static EnterpriseArchive copy() {
        var ear = ShrinkWrap.create(ZipImporter.class, "carte-test.ear")
                .importFrom(Home.here().archive().toFile())
                .as(EnterpriseArchive.class);
        ear.setApplicationXML(new StringAsset(textOf(ear, "META-INF/application.xml")
                .replace("<context-root>/carte</context-root>", "<context-root>" + TEST_CONTEXT + "</context-root>")));
        return ear;
    }

    private static String textOf(EnterpriseArchive ear, String path) {
        try (var stream = ear.get(path).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
