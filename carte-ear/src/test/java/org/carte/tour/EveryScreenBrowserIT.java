package org.carte.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.carte.live.LiveDay;
import org.carte.people.Accounts;
import org.carte.stack.Api;
import org.carte.stack.Browser;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page of {@code routes.txt}, as the first of the three roles that may see it: in English, on the smallest phone by
 * night and on a laptop. The tests of a feature look closer, and in French.
 */
class EveryScreenBrowserIT {

    private static final Path ROUTES = Path.of("../carte-web/src/main/webapp/WEB-INF/routes.txt");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Rooms whose own tests make the key that opens them. */
    private static final List<String> LOCKED = List.of("slug", "import", "token", "text", "improvement", "complaint");

    private final Stack stack = Stack.current();
    private final String administrator = Accounts.somebody("administrator");
    private final String facilitator = Accounts.somebody("facilitator");
    private final String participant = Accounts.somebody("participant");
    private final List<String> logins = List.of(administrator, facilitator, participant);
    private final Api api = Api.of(stack.app(), stack.keycloak()).as(administrator);
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** What pages have offered for the first time and nobody has followed yet, by its address without keys. */
    private final Map<String, Offer> offers = new LinkedHashMap<>();

    private record Offer(String from, String to) {}

    /** People of our own: others' go on in French. */
    @BeforeEach
    void everybodyReadsEnglish() {
        for (var login : logins) {
            var person = api.as(login).get("me").json().getString("id");
            Sql.change("update person set locale = 'en' where id = ?::uuid", person);
        }
    }

    @Test
    void opensFitsAndIsAccessibleInEnglish() throws IOException {
        var keys = keys();
        var left = new ArrayList<String>();
        for (var route : routes()) {
            var address = filled(route, keys);
            if (address != null) {
                left.add(address);
            }
        }
        try (var browser = Browser.open()) {
            for (var login : logins) {
                var page = browser.phone();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Browser.login(page, "app", login);
                var seen =
                        left.stream().filter(address -> visited(page, address)).toList();
                left.removeAll(seen);
                followWhatWasNotSeen(page, seen);
                page.context().close();
            }
        }

        assertThat(left).as("seen by nobody").isEmpty();
        assertThat(complaints).isEmpty();
    }

    /** @return whether this person may see it */
    private boolean visited(Page page, String address) {
        var answer = page.navigate(address.substring(1));
        if (answer.status() != 200) {
            return false;
        }
        if (!(Boolean) page.evaluate("document.documentElement.lang === 'en'")) {
            complaints.add(address + " does not speak English");
        }
        if ((Boolean) page.evaluate("document.documentElement.outerHTML.includes('???')")) {
            complaints.add(address + " lacks words");
        }
        checkWidth(page, address);
        gatherLinks(page, address);
        try {
            Browser.checkAccessible(page);
        } catch (AssertionError keptOut) {
            complaints.add(keptOut.getMessage());
        }
        page.setViewportSize(1280, 800);
        checkWidth(page, address);
        page.setViewportSize(360, 640);
        return true;
    }

    private void checkWidth(Page page, String address) {
        var wider = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider > 0) {
            complaints.add(address + " is " + wider + " pixels wider than " + page.viewportSize().width);
        }
    }

    private void gatherLinks(Page page, String address) {
        var links = (List<?>) page.locator("main a[href]")
                .evaluateAll("links => links.map(link => link.href).filter(to => to.startsWith(location.origin))");
        for (var link : links) {
            var to = link.toString().replaceFirst("#.*", "");
            if (known.add(withoutKeys(to))) {
                offers.put(withoutKeys(to), new Offer(address, to));
            }
        }
    }

    /** Nothing offered leads nowhere; what differs in keys alone is followed once, and not when it was among the pages. */
    private void followWhatWasNotSeen(Page page, List<String> seen) {
        seen.forEach(address -> offers.remove(
                withoutKeys(stack.app().resolve(address.substring(1)).toString())));
        for (var offer : offers.values()) {
            int status = page.request().get(offer.to()).status();
            if (status >= 400) {
                complaints.add(offer.from() + " leads to " + offer.to() + ": " + status);
            }
        }
        offers.clear();
    }

    private static String withoutKeys(String address) {
        return KEY.matcher(address).replaceAll("");
    }

    private static List<String> routes() throws IOException {
        return Files.readAllLines(ROUTES, UTF_8).stream()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split("\\s+", 2)[0])
                .toList();
    }

    /** The address with a key in the place of each variable; null when its own tests open it. */
    private String filled(String route, Map<String, String> keys) {
        var variable = VARIABLE.matcher(route);
        var address = new StringBuilder();
        while (variable.find()) {
            var name = variable.group(1);
            if (LOCKED.contains(name)) {
                return null;
            }
            assertThat(keys).as("a key for {%s} of %s", name, route).containsKey(name);
            variable.appendReplacement(address, keys.get(name));
        }
        return variable.appendTail(address).toString();
    }

    private Map<String, String> keys() {
        var day = LiveDay.with(List.of(participant), List.of("six-questions")).ledBy(facilitator);
        var keys = new LinkedHashMap<String, String>();
        keys.put("session", day.id);
        api.as(participant).post("me/maps/" + day.id + "/versions", JsonValue.EMPTY_JSON_OBJECT);
        keys.put("from", "1");
        keys.put("to", "1");
        keys.put("map", shown(day.id));
        keys.put("enrolment", first(administrator, "sessions/" + day.id + "/enrolments"));
        keys.put("person", api.get("me").json().getString("id"));
        keys.put("programme", first(administrator, "programmes"));
        keys.put("venue", first(administrator, "venues"));
        keys.put("exercise", first(facilitator, "exercises"));
        keys.put("event", "convocation");
        keys.put("language", "en");
        keys.put("kind", "HOT");
        return keys;
    }

    /** The map of a participant of which the facilitators are shown something. */
    private String shown(String day) {
        var wish = Json.createObjectBuilder()
                .add("with", "FACILITATORS")
                .add("zones", Json.createArrayBuilder().add("DRIVE"))
                .add("expiresAt", OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString())
                .build();
        api.as(participant).post("me/maps/" + day + "/shares", wish);
        return first(facilitator, "sessions/" + day + "/maps");
    }

    private String first(String login, String list) {
        return api.as(login)
                .get(list + "?size=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }
}
