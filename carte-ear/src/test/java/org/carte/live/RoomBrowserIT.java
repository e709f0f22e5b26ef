package org.carte.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two facilitators at two consoles, the wall, and what a room says together. */
@BesideOthers
@Order(7)
class RoomBrowserIT {

    private static final List<String> ROOM =
            List.of("participant01", "participant02", "participant03", "participant04");
    private static final String THREE =
            "[{'id':'a','label':'Écrire'},{'id':'b','label':'Former'},{'id':'c','label':'Accompagner'}]";

    /**
     * Scrolls the agenda to its top, and is true a frame later, when the page has heard of it; the room may draw another
     * one just then. No promise: it is not waited for, and counts as true.
     */
    private static final String TO_THE_TOP =
            """
            () => {
              const agenda = document.querySelector('.console-agenda');
              if (agenda !== window.scrolled) {
                agenda.scrollTop = 0;
                window.scrolled = agenda;
                return false;
              }
              return agenda.scrollTop === 0;
            }""";

    @Test
    void twoFacilitatorsDriveADayWithABreak() {
        var day =
                LiveDay.with(ROOM, List.of("angle", "ma-une")).ledBy("caroline").withBreak(1, "Pause au soleil", 15);
        try (var browser = Browser.open()) {
            var morgane = browser.laptop();
            var caroline = browser.laptop();
            var wall = browser.wall();
            var ines = browser.phone();
            Browser.login(morgane, "app/" + day.base + "/live", "morgane");
            Browser.login(caroline, "app/" + day.base + "/live", "caroline");
            Browser.login(wall, "app/" + day.base + "/screen", "morgane");
            Browser.login(ines, "app/" + day.base + "/day", "participant01");
            List.of(morgane, caroline, wall, ines).forEach(RoomBrowserIT::waitForPush);

            morgane.locator("#next").click();
            assertThat(caroline.locator("#turn")).containsText("Morgane a ouvert « ");
            assertThat(person(morgane, "Inès")).containsText("est là");
            assertThat(person(morgane, "Thomas")).containsText("hors ligne");
            caroline.locator("#more1").click();
            assertThat(morgane.locator("#turn")).containsText("Caroline a changé le temps");
            assertThat(morgane.locator("#turn")).containsText("+1 min");
            alarm(morgane);
            look(morgane, "room-console-open");
            thumb(morgane, "room-console-open");

            staleClick(day, caroline, morgane);

            morgane.locator("#reveal").click();
            morgane.locator("#next").click();
            assertThat(wall.locator("h1")).hasText("Pause au soleil");
            assertThat(wall.locator(".clock")).containsText("1");
            assertThat(ines.locator("h1")).hasText("Pause au soleil");
            assertThat(ines.locator(".room-bar .clock")).isVisible();
            assertThat(caroline.locator("#turn")).containsText("Morgane a commencé « Pause au soleil »");
            assertThat(caroline.locator(".timeline li[aria-current=step]")).containsText("Pause au soleil");
            look(caroline, "room-console-break");
            look(wall, "room-wall-break");
            look(ines, "room-day-break");
            caroline.locator("#next").click();
            assertThat(ines.locator("[data-writing]")).isVisible();
            assertThat(morgane.locator(".timeline li.done")).hasCount(2);
            look(wall, "room-wall-open");
            theNextTimeItIsSuggested(day, morgane);
        }
    }

    /** Beside fourteen exercises there is no room for the end of the day; whoever leads it need not look for it. */
    @Test
    void theAgendaShowsWhereTheDayIs() {
        var day = LiveDay.of(
                List.of(),
                IntStream.rangeClosed(1, 14)
                        .mapToObj(number -> Matrix.writing("Exercice " + number))
                        .toList());
        day.move(11, "OPEN");
        try (var browser = Browser.open()) {
            var console = browser.laptop();
            Browser.login(console, "app/" + day.base + "/live", "morgane");
            waitForPush(console);
            var steps = console.locator(".console-agenda li");
            assertThat(console.locator(".console-agenda [aria-current=step]")).containsText("Exercice 12");
            assertThat(steps.nth(11)).isInViewport();
            assertThat(steps.first()).not().isInViewport();

            console.waitForFunction(TO_THE_TOP);
            console.locator("#more1").click();
            assertThat(console.locator("#turn")).containsText("+1 min");
            assertThat(steps.first()).isInViewport();

            day.move(13, "OPEN");
            assertThat(console.locator(".console-agenda [aria-current=step]")).containsText("Exercice 14");
            assertThat(steps.nth(13)).isInViewport();
            look(console, "room-console-late");
        }
    }

    /** A console is drawn anew whenever somebody acts: who is just pressing a button means the one they saw. */
    @Test
    void aButtonThatIsDrawnAnewWhileItIsPressedIsPressedAndAnotherInItsPlaceIsNot() {
        var day = LiveDay.with(ROOM, List.of("angle", "ma-une"));
        var second = day.exerciseOf("ma-une").getString("title");
        try (var browser = Browser.open()) {
            var console = browser.laptop();
            Browser.login(console, "app/" + day.base + "/live", "morgane");
            waitForPush(console);
            press(console, "#next");
            List.of("OPEN", "LOCKED", "REVEALED").forEach(state -> day.move(0, state));
            assertThat(console.locator("#next")).containsText(second);
            console.mouse().up();
            day.move(0, "CLOSED");
            assertThat(console.locator(".console-count")).hasCount(0);
            Assertions.assertThat(day.runs().get(1).getString("state")).isEqualTo("WAITING");

            console.locator("#next").click();
            assertThat(console.locator("h2").first()).containsText(second);
            press(console, "#more1");
            drawAnew(console);
            console.mouse().up();
            assertThat(console.locator("#turn")).containsText("+1 min");

            console.locator("#more5").focus();
            console.keyboard().down(" ");
            drawAnew(console);
            console.keyboard().up(" ");
            assertThat(console.locator("#turn")).containsText("+5 min");
        }
    }

    private static void drawAnew(Page console) {
        console.evaluate("() => { window.pressed = document.querySelector('#more1'); window.liveRefresh(); }");
        console.waitForFunction("() => !window.pressed.isConnected");
    }

    private static void press(Page page, String button) {
        page.hover(button);
        page.mouse().down();
    }

    /** Caroline has not heard of it yet: what she presses is not what she means, and she is told. */
    private static void staleClick(LiveDay day, Page caroline, Page morgane) {
        caroline.evaluate("() => { window.liveRefresh = window.liveProgress = () => {}; }");
        morgane.locator("#lock").click();
        assertThat(morgane.locator("#reveal")).isVisible();
        Assertions.assertThat(day.runs().get(0).getString("state")).isEqualTo("LOCKED");
        caroline.locator("#pause").click();
        assertThat(caroline.locator(".notice").first()).containsText("Morgane vient d’agir");
        assertThat(caroline.locator("#reveal")).isVisible();
        caroline.reload();
        waitForPush(caroline);
    }

    /** Off until it is wanted, and remembered on this device. */
    private static void alarm(Page page) {
        var button = page.locator("[data-alarm]");
        assertThat(button).hasAttribute("aria-pressed", "false");
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
        page.reload();
        waitForPush(page);
        assertThat(button).hasAttribute("aria-pressed", "true");
        // again and again, for the room may put the true time back meanwhile
        page.waitForFunction("() => { const clock = document.querySelector('.clock'); clock.dataset.remaining = '2000';"
                + " clock.dataset.total = '100000';"
                + " return /[23]/.test(document.querySelector('[data-alarm]').dataset.rung); }");
        page.reload();
        waitForPush(page);
    }

    private static void theNextTimeItIsSuggested(LiveDay day, Page morgane) {
        day.lasted(0, 18);
        day.lasted(1, 25);
        morgane.navigate("app/" + day.base);
        assertThat(morgane.locator("main")).containsText("Temps prévu, temps réel");
        assertThat(morgane.locator("main")).containsText("18 min réelles");
        look(morgane, "room-session-times");
        morgane.navigate("app/" + day.base + "/agenda");
        assertThat(morgane.locator("[id='block:1:usual']")).containsText("A duré 25 min");
        var usual = morgane.locator("[id='block:0:usual']");
        assertThat(usual).containsText("A duré 18 min");
        look(morgane, "room-agenda-usual");
        usual.locator("button").click();
        assertThat(morgane.locator("[id='block:0:minutes']")).hasValue("18");
        assertThat(morgane.locator("[id='block:0:usual']")).hasCount(0);
    }

    @Test
    void aRoomSeesWhatItSaysTogether() {
        var exercises = List.of(
                exercise(
                        "SCALE",
                        "Votre élan",
                        "{'prompt':'Votre élan ?','min':1,'max':5,'minLabel':'faible','maxLabel':'fort'}"),
                exercise("CHOICE_ONE", "Votre métier", "{'prompt':'Lequel ?','options':" + THREE + "}"),
                exercise("RANK", "Vos priorités", "{'prompt':'Dans quel ordre ?','items':" + THREE + ",'top':3}"),
                exercise(
                        "SCALE_SET",
                        "Votre baromètre",
                        "{'min':1,'max':5,'rows':"
                                + THREE.replace("]", ",{'id':'d','label':'Vendre'},{'id':'e','label':'Chercher'}]")
                                + "}"),
                exercise(
                        "QUADRANT",
                        "Vos missions",
                        "{'prompt':'Où sont-elles ?','left':'peu de plaisir','right':'beaucoup de plaisir',"
                                + "'low':'mal payées','high':'bien payées','cards':" + THREE + "}"),
                exercise("CLUSTER", "Vos familles", "{'prompt':'Groupez.','groups':3,'cards':" + THREE + "}"),
                exercise("TEXT_SHORT", "Votre une", "{'prompt':'En une ligne ?','maxLength':120}"));
        var answers = List.of(
                List.of("{'v':3}", "{'v':4}", "{'v':4}", "{'v':5}"),
                List.of("{'ids':['a']}", "{'ids':['b']}", "{'ids':['b']}", "{'ids':['c']}"),
                List.of(
                        "{'order':['a','b','c']}",
                        "{'order':['b','a','c']}",
                        "{'order':['b','c','a']}",
                        "{'order':['b','a','c']}"),
                List.of(
                        "{'rows':{'a':5,'b':3,'c':4,'d':1,'e':3}}",
                        "{'rows':{'a':4,'b':4,'c':5,'d':2,'e':2}}",
                        "{'rows':{'a':4,'b':2,'c':4,'d':2,'e':4}}",
                        "{'rows':{'a':5,'b':3,'c':5,'d':1,'e':5}}"),
                List.of(
                        "{'pos':{'a':{'x':2,'y':-1},'b':{'x':1,'y':1},'c':{'x':-1,'y':2}}}",
                        "{'pos':{'a':{'x':2,'y':-2},'b':{'x':1,'y':2},'c':{'x':-2,'y':1}}}",
                        "{'pos':{'a':{'x':1,'y':-1},'b':{'x':0,'y':1},'c':{'x':-1,'y':1}}}",
                        "{'pos':{'a':{'x':2,'y':0}}}"),
                List.of(
                        "{'groups':[{'name':'Transmettre','ids':['a','b']},{'name':'Soutenir','ids':['c']}]}",
                        "{'groups':[{'name':'transmettre','ids':['b']},{'name':'Soutenir','ids':['c','a']}]}",
                        "{'groups':[{'name':'Dire','ids':['a']},{'name':'Transmettre','ids':['b']}]}",
                        "{'groups':[{'name':'Soutenir','ids':['c']}]}"),
                List.of(
                        "{'text':'L’artisan du livre qui raconte les métiers'}",
                        "{'text':'Raconter les métiers du vivant'}",
                        "{'text':'Le livre des métiers oubliés'}",
                        "{'text':'Une voix pour les métiers d’art'}"));
        var day = LiveDay.of(ROOM, exercises);
        try (var browser = Browser.open()) {
            var wall = browser.wall();
            var console = browser.laptop();
            var ines = browser.phone();
            Browser.login(wall, "app/" + day.base + "/screen", "morgane");
            Browser.login(console, "app/" + day.base + "/live", "morgane");
            Browser.login(ines, "app/" + day.base + "/day", "participant01");
            List.of(wall, console, ines).forEach(RoomBrowserIT::waitForPush);
            var drawings = List.of(
                    ".picture-bars",
                    ".picture-bars",
                    ".picture-bars",
                    ".picture-radar",
                    ".picture-plane",
                    ".picture-groups",
                    ".picture-cloud");
            for (int at = 0; at < exercises.size(); at++) {
                day.move(at, "OPEN");
                for (int who = 0; who < ROOM.size(); who++) {
                    write(day, at, ROOM.get(who), answers.get(at).get(who));
                }
                day.move(at, "LOCKED");
                assertThat(console.locator(drawings.get(at))).isVisible();
                assertThat(wall.locator(drawings.get(at))).hasCount(0);
                day.move(at, "REVEALED");
                assertThat(wall.locator(drawings.get(at))).isVisible();
                assertThat(ines.locator(drawings.get(at))).isVisible();
                Assertions.assertThat(wall.locator("main").innerText()).doesNotContain("Inès", "Thomas");
                var name = "room-" + exercises.get(at).getString("type");
                look(wall, name + "-wall");
                // what was told while it was loading is loaded once more: not while it is looked at
                ines.reload();
                look(ines, name + "-day");
                if (at % 3 == 0) {
                    look(console, name + "-console");
                }
            }
            assertThat(wall.locator(".picture-cloud .size-5")).containsText("métiers");
        }
    }

    /** Sockets that a network forbids, that break, that a server closes because the login is gone. */
    @Test
    void aPageWithoutItsChannelAsksAndOneThatLostItComesBack() {
        var day = LiveDay.with(List.of("participant01", "participant02"), List.of("angle", "ma-une"));
        try (var browser = Browser.open()) {
            var blocked = browser.phone();
            blocked.addInitScript("window.WebSocket = function () { throw new Error('blocked'); };");
            var broken = browser.phone();
            broken.addInitScript(
                    "const Own = window.WebSocket; window.lines = [];"
                            + "window.WebSocket = class extends Own { constructor(to) { super(to); window.lines.push(this); } };");
            Browser.login(blocked, "app/" + day.base + "/day", "participant01");
            Browser.login(broken, "app/" + day.base + "/day", "participant02");
            waitForPush(broken);
            blocked.waitForFunction("() => document.documentElement.dataset.live === 'lost'");

            broken.evaluate("() => window.lines[0].close()");
            broken.waitForFunction(
                    "() => window.lines.length === 2 && document.documentElement.dataset.live === 'open'");
            day.move(0, "OPEN");
            assertThat(blocked.locator("[data-writing]")).isVisible();
            assertThat(broken.locator("[data-writing]")).isVisible();

            waitForPush(broken);
            broken.evaluate("() => { window.before = true; const line = window.lines[window.lines.length - 1];"
                    + " line.onclose(new CloseEvent('close', { code: 1008 })); }");
            broken.waitForFunction("() => !window.before && document.documentElement.dataset.live === 'open'");
        }
    }

    private static void write(LiveDay day, int at, String login, String payload) {
        var body = Json.createObjectBuilder()
                .add("payload", json(payload))
                .add("sharing", "ROOM_ANONYMOUS")
                .build();
        var reply = day.api.as(login).put(day.run(at) + "/answer", body, null);
        Assertions.assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    private static JsonObject exercise(String type, String title, String config) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("type", type)
                .add("instructions", "Répondez comme cela vous vient.")
                .add("goals", "")
                .add("materials", "")
                .add("minutes", 10)
                .add("config", json(config))
                .add("sharing", "ROOM_ANONYMOUS")
                .build();
    }

    private static JsonObject json(String written) {
        try (var reader = Json.createReader(new StringReader(written.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    private static Locator person(Page console, String name) {
        return console.locator(".person").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void waitForPush(Page page) {
        page.waitForFunction("() => document.documentElement.dataset.live === 'open'");
    }

    private static void thumb(Page page, String name) {
        page.setViewportSize(360, 640);
        look(page, name + "-360");
        page.setViewportSize(1280, 800);
    }

    private static void look(Page page, String name) {
        Screens.inBothLights(page, name);
    }
}
