package org.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler checks: sizes, words in both languages, pages and the words and beans they name. */
class HouseTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WORD = Pattern.compile("msg\\['([\\w.]+)'\\]");
    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b([a-z]\\w*View)\\b");

    @Test
    void everyClassFitsInOneReading() {
        assertThat(longerThan(250, javaSources())).isEmpty();
    }

    /** The server knows a service by its name without its package, and refuses the archive with two of one name. */
    @Test
    void everyServiceHasANameOfItsOwn() {
        assertThat(javaSources()
                        .filter(file -> read(file).matches("(?s).*\\R@(Stateless|Singleton)\\R.*"))
                        .map(file -> file.getFileName().toString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyBackingBeanStaysSmall() {
        assertThat(longerThan(150, javaSources().filter(file -> file.toString().endsWith("View.java"))))
                .isEmpty();
    }

    @Test
    void everyPageStaysSmall() {
        assertThat(longerThan(150, pages())).isEmpty();
    }

    @Test
    void everyWordExistsInBothLanguages() {
        assertThat(words("messages.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        words("messages_fr.properties").stringPropertyNames());
    }

    @Test
    void noWordIsEmpty() {
        for (var bundle : List.of("messages.properties", "messages_fr.properties")) {
            assertThat(words(bundle))
                    .allSatisfy((key, text) ->
                            assertThat(text.toString()).as(key.toString()).isNotBlank());
        }
    }

    @Test
    void pagesOnlySayWordsOfTheBundle() {
        var known = words("messages_fr.properties").stringPropertyNames();
        assertThat(found(WORD)).isSubsetOf(known);
    }

    @Test
    void pagesOnlyNameBeansThatExist() {
        var beans = new TreeSet<String>();
        javaSources()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("View"))
                .forEach(name -> beans.add(Character.toLowerCase(name.charAt(0)) + name.substring(1)));
        assertThat(found(BEAN)).isSubsetOf(beans);
    }

    @Test
    void pagesCarryNoScriptsAndNoStyles() {
        assertThat(pages().filter(page -> read(page).matches("(?s).*(<script>|\\son[a-z]+=\"[^\"]*\\(|\\sstyle=\").*")))
                .isEmpty();
    }

    private static List<String> longerThan(int lines, Stream<Path> files) {
        return files.filter(file -> read(file).lines().count() > lines)
                .map(file -> ROOT.relativize(file.toAbsolutePath()).toString())
                .toList();
    }

    private static Stream<Path> javaSources() {
        return Stream.of("carte-persistence", "carte-ejb", "carte-web")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"), ".java"::equals));
    }

    private static Stream<Path> pages() {
        return files(PAGES, ".xhtml"::equals);
    }

    private static Stream<Path> files(Path folder, Predicate<String> ending) {
        try (var all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> ending.test(file.toString().replaceFirst("^.*(?=\\.)", "")))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> found(Pattern pattern) {
        var names = new ArrayList<String>();
        pages().forEach(page -> pattern.matcher(read(page)).results().forEach(hit -> names.add(hit.group(1))));
        return names;
    }

    private static Properties words(String bundle) {
        var words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/org/carte/web", bundle))) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
