package org.carte.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.carte.stack.Api;
import org.carte.stack.BesideOthers;
import org.carte.stack.Browser;
import org.carte.stack.Screens;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** The administrator's week in the calendar: draw, drag, be refused, move by keyboard, repeat. */
@BesideOthers
class CalendarBrowserIT {

    /** Two days before the clocks go forward. */
    private static final LocalDate DAY = LocalDate.of(2027, 3, 26);

    private final Api admin =
            Api.of(Stack.current().app(), Stack.current().keycloak()).as("admin");
    private final Ground ground = Ground.with("Carte", 12);

    @Test
    void anAdministratorPlansByTheCalendar() {
        var morgane = Ground.personOf(
                Api.of(Stack.current().app(), Stack.current().keycloak()).as("morgane"));
        var first = planned(DAY, List.of(morgane));
        var second = planned(DAY.plusDays(4));
        enrol(first);
        setDefaultAssertionTimeout(30_000);
        try (var browser = Browser.open()) {
            var page = browser.laptop();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
            Browser.login(page, "app/calendar?view=month&date=" + DAY + "&programme=" + ground.programme(), "admin");
            assertThat(event(page, DAY).first()).containsText("9:00 – 12:30");
            Screens.look(page, "calendar-month");

            draw(page, first);
            refuseADrop(page, second);
            drop(page);
            moveByKeyboard(page, first);
            repeat(page);
            watch(page);
            watchOnes(browser.phone());
            Assertions.assertThat(complaints)
                    .as("the policy refuses nothing the calendar needs")
                    .noneMatch(line -> line.contains("Content Security Policy"));
        }
    }

    /** A day of the month, drawn, becomes its usual half-days; a taken room is said with a link. */
    private void draw(Page page, String taken) {
        cell(page, DAY.minusDays(1)).click(new Locator.ClickOptions().setPosition(10, 60));
        page.waitForURL(Pattern.compile(".*/sessions/new\\?start=.*"));
        assertThat(page.getByLabel("Date").nth(1)).hasValue(DAY.minusDays(1).toString());
        assertThat(page.getByLabel("Fin").nth(0)).hasValue("12:30");
        page.getByLabel("Programme").selectOption(new SelectOption().setLabel(ground.name()));
        page.getByLabel("Lieu et salle")
                .selectOption(new SelectOption().setLabel("Lieu de " + ground.name() + ", Salle du fond (12)"));
        page.getByLabel("Date").nth(0).fill(DAY.toString());
        Browser.press(page, "Enregistrer");
        var refused = page.locator(".alert-bad");
        assertThat(refused).containsText("La salle est déjà prise");
        assertThat(refused.getByRole(AriaRole.LINK)).hasAttribute("href", "/carte/app/sessions/" + taken);
        Screens.look(page, "calendar-refused");
        page.goBack();
        assertThat(event(page, DAY).first()).isVisible();
    }

    /** On a day on which the room is taken the question says so, and the half-days go back. */
    private void refuseADrop(Page page, String taken) {
        drag(page, DAY.plusDays(4));
        assertThat(dialog(page)).containsText("La salle est déjà prise");
        assertThat(dialog(page).getByRole(AriaRole.LINK)).hasAttribute("href", "/carte/app/sessions/" + taken);
        assertThat(dialog(page).getByText("Déplacer la session").nth(1)).hasCount(0);
        Screens.look(page, "calendar-drop-refused");
        Browser.press(page, "Laisser où elle est");
        assertThat(dialog(page)).isHidden();
        assertThat(event(page, DAY)).hasCount(2);
    }

    /** On a free day it moves, over the night the clocks change, with the same times of day. */
    private void drop(Page page) {
        drag(page, DAY.plusDays(3));
        assertThat(dialog(page)).containsText("1 personne inscrite ou en attente sera prévenue");
        assertThat(dialog(page)).containsText("lundi 29 mars 2027");
        page.getByLabel("Motif (facultatif)").fill("Un pont");
        Screens.look(page, "calendar-drop");
        dialog(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Déplacer la session"))
                .click();
        assertThat(page.locator(".notices")).containsText("La session est déplacée");
        assertThat(event(page, DAY.plusDays(3))).hasCount(2);
        assertThat(event(page, DAY.plusDays(3)).first()).containsText("9:00 – 12:30");
        assertThat(event(page, DAY)).hasCount(0);
    }

    private void moveByKeyboard(Page page, String id) {
        page.navigate("app/sessions/" + id);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Déplacer"))
                .click();
        page.getByLabel("Nouveau premier jour").fill(DAY.plusDays(4).toString());
        page.getByLabel("Nouveau premier jour").press("Tab");
        assertThat(page.locator(".panel .alert-bad")).containsText("La salle est déjà prise");
        assertThat(page.locator("[id='moving:move']")).isDisabled();
        Screens.look(page, "move-refused");
        page.getByLabel("Nouveau premier jour").fill(DAY.plusDays(5).toString());
        page.getByLabel("Nouveau premier jour").press("Tab");
        assertThat(page.locator(".panel")).containsText("mercredi 31 mars 2027");
        assertThat(page.locator("[id='moving:move']")).isEnabled();
        page.locator("[id='moving:move']").press("Enter");
        assertThat(page.locator(".facts")).containsText("mercredi 31 mars 2027");
        assertThat(page.locator("aside .timeline")).containsText("Un pont");
        assertThat(page.locator("aside .timeline")).containsText("Déplacée");
        Screens.look(page, "session-history");
    }

    /** Every week, three times: the second is in the way of nothing once the day is another. */
    private void repeat(Page page) {
        planned(DAY.plusDays(12));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Copier"))
                .click();
        page.getByLabel("Premier jour").fill(DAY.plusDays(12).toString());
        page.getByLabel("Nombre de copies").fill("3");
        page.getByLabel("Nombre de copies").press("Tab");
        assertThat(page.locator(".timeline > li")).hasCount(3);
        assertThat(page.locator(".timeline .alert-bad")).hasCount(1);
        assertThat(page.locator("[id='copy:create']")).isDisabled();
        Screens.look(page, "copy-refused");
        page.getByLabel("Premier jour").fill(DAY.plusDays(13).toString());
        page.getByLabel("Premier jour").press("Tab");
        assertThat(page.locator(".timeline .alert-bad")).hasCount(0);
        page.locator("[id='copy:create']").click();
        page.waitForURL(Pattern.compile(".*/calendar\\?view=list.*"));
        assertThat(page.locator(".notices")).containsText("3 copies sont créées");
    }

    /** The other views, and a phone, on which the list comes first. */
    private void watch(Page page) {
        var address = "app/calendar?programme=" + ground.programme() + "&date=" + DAY.plusDays(5);
        page.navigate(address + "&view=list");
        assertThat(page.locator(".fc-list-event")).not().hasCount(0);
        Screens.look(page, "calendar-list");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Semaine"))
                .click();
        page.waitForURL(Pattern.compile(".*view=week.*"));
        assertThat(page.locator(".fc-timegrid-event").first()).containsText("Brouillon");
        Screens.look(page, "calendar-week");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Jour").setExact(true))
                .click();
        page.waitForURL(Pattern.compile(".*view=day.*"));
        Screens.look(page, "calendar-day");
    }

    /** Who runs sessions finds their own, on a phone as a list, and cannot move them. */
    private void watchOnes(Page phone) {
        Browser.login(phone, "app/calendar?date=" + DAY.plusDays(5), "morgane");
        var mine = phone.locator(".fc-list-event").filter(new Locator.FilterOptions().setHasText(ground.name()));
        assertThat(mine).hasCount(2);
        assertThat(mine.first()).containsText("Publiée");
        assertThat(phone.locator(".filters")).isHidden();
        Browser.photograph(phone, "calendar-facilitator-phone");
        Browser.checkAccessible(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mois"))
                .click();
        // the weeks of this month reach to the first copy, which is theirs too
        assertThat(phone.locator(".fc-daygrid-event").filter(new Locator.FilterOptions().setHasText(ground.name())))
                .hasCount(4);
        assertThat(phone.locator(".fc-event-draggable")).hasCount(0);
    }

    private String planned(LocalDate day) {
        return planned(day, List.of());
    }

    private String planned(LocalDate day, List<UUID> facilitators) {
        return admin.post("sessions", ground.session(day, 10, facilitators))
                .json()
                .getString("id");
    }

    private void enrol(String id) {
        admin.put(
                "sessions/" + id + "/status",
                Json.createObjectBuilder().add("status", "PUBLISHED").build(),
                null);
        var person = ground.person("Inès", "Grandin", "Graphiste");
        admin.post(
                "sessions/" + id + "/enrolments",
                Json.createObjectBuilder().add("personId", person.toString()).build());
    }

    private static Locator cell(Page page, LocalDate day) {
        return page.locator(".fc-daygrid-day[data-date='" + day + "']");
    }

    private static Locator event(Page page, LocalDate day) {
        return cell(page, day).locator(".fc-event");
    }

    private static Locator dialog(Page page) {
        return page.locator("[id='moving:dialog']");
    }

    private static void drag(Page page, LocalDate to) {
        var from = event(page, DAY).first().boundingBox();
        var target = cell(page, to).boundingBox();
        page.mouse().move(from.x + 20, from.y + 8);
        page.mouse().down();
        page.mouse().move(from.x + 60, from.y + 30);
        page.mouse()
                .move(
                        target.x + target.width / 2,
                        target.y + target.height / 2,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        assertThat(dialog(page)).isVisible();
    }
}
