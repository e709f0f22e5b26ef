package org.carte.stack;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chromium on the running stack. Each person gets a context (cookies) of their own, left when the test closes its browser;
 * the program itself is started once a thread and serves all tests, for starting it costs as much as a short test.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // what a page of a few seconds would gain by it does not pay for compiling it a second and a third time
            "--js-flags=--no-opt,--no-maglev");

    /** Playwright may be used by the thread that made it alone. */
    private static final ThreadLocal<com.microsoft.playwright.Browser> STARTED = new ThreadLocal<>();

    /**
     * Who is logged in at Keycloak, with the cookies that say so: the next browser of the same person is let in by them. Each
     * thread has its own, for who logs out on one ends what these cookies stand for.
     */
    private static final ThreadLocal<Map<String, List<Cookie>>> KNOWN = ThreadLocal.withInitial(HashMap::new);

    /** What pages said when their browser was closed: a test has closed it when one hears that it failed. */
    private static final ThreadLocal<List<String>> SHOWN = ThreadLocal.withInitial(List::of);

    /** How long a page that is asked what it says may take to tell. */
    private static final int LAST_LOOK_MILLIS = 2000;

    private final com.microsoft.playwright.Browser chromium;
    private final URI app;
    private final Map<BrowserContext, Device> contexts = new LinkedHashMap<>();

    private Browser(com.microsoft.playwright.Browser chromium, URI app) {
        this.chromium = chromium;
        this.app = app;
    }

    /** The Chromium of this machine, started if it is not there or has died. */
    public static Browser open() {
        var chromium = STARTED.get();
        if (chromium == null || !chromium.isConnected()) {
            chromium = start();
            STARTED.set(chromium);
            Device.forget();
        }
        // any page may lead to its own
        Stack.current().awaitKeycloak();
        return new Browser(chromium, Stack.current().app());
    }

    private static com.microsoft.playwright.Browser start() {
        // a busy machine is slow, not wrong
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var launched =
                new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS);
        return Playwright.create(options).chromium().launch(launched);
    }

    /** Where the variable CHROMIUM says, or the one without windows: it spends no time on drawing menus nobody sees. */
    private static Path executable() {
        var windowless = Path.of("/usr/bin/chromium-headless-shell");
        var usual = Files.isExecutable(windowless) ? windowless : Path.of("/usr/bin/chromium");
        return Path.of(System.getenv().getOrDefault("CHROMIUM", usual.toString()));
    }

    /** What the pages that were closed last on this thread said: address and words. */
    static List<String> shown() {
        return SHOWN.get();
    }

    private static String words(Page page) {
        try {
            return page.url() + "\n"
                    + page.locator("body").innerText(new Locator.InnerTextOptions().setTimeout(LAST_LOOK_MILLIS));
        } catch (PlaywrightException gone) {
            return page.url() + " and does not answer: " + gone.getMessage();
        }
    }

    /** Somebody at a laptop who reads French; nobody is logged in yet. */
    public Page laptop() {
        return page(1280, 800, false);
    }

    /** Somebody with the smallest phone we serve. */
    public Page phone() {
        return page(360, 640, true);
    }

    /** The projector of the room. */
    public Page wall() {
        return page(1920, 1080, false);
    }

    private Page page(int width, int height, boolean touch) {
        var device = new Device(width, height, touch);
        var context = device.context(chromium, app);
        contexts.put(context, device);
        return context.newPage();
    }

    /**
     * Goes to a page of the application that asks for a login, and logs in: on the page of Keycloak the first time, and as
     * one whom Keycloak remembers after that.
     *
     * @param path relative to the context path, such as {@code app/calendar}
     */
    public static void login(Page page, String path, String login) {
        page.context().addCookies(KNOWN.get().getOrDefault(login, List.of()));
        page.navigate(path);
        if (page.url().contains("/realms/")) {
            loginByPassword(page, login);
        }
    }

    /** Fills in the page of Keycloak; in the development realm the password is the login. */
    public static void loginByPassword(Page page, String login) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(login);
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/realms/"));
        KNOWN.get()
                .put(
                        login,
                        page.context().cookies().stream()
                                .filter(cookie -> cookie.name.startsWith("KEYCLOAK_"))
                                .toList());
    }

    /** Fails with one line for each thing on the page that keeps somebody out. */
    public static void checkAccessible(Page page) {
        check(page, Axe.EVERYTHING);
    }

    /** The same of what colours can make wrong, for a page that was checked in the other light. */
    public static void checkColours(Page page) {
        check(page, Axe.COLOURS);
    }

    private static void check(Page page, Map<String, Object> rules) {
        var complaints = Axe.complaints(page, rules);
        if (!complaints.isEmpty()) {
            throw new AssertionError(page.url() + " keeps people out:\n" + complaints);
        }
    }

    /**
     * Keeps what is seen now in {@code target/screenshots}, for people to look at: with {@code -Dcarte.photographs=true}
     * alone, for hundreds of pictures take minutes.
     */
    public static void photograph(Page page, String name) {
        if (!photographs()) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Home.here().target().resolve("screenshots").resolve(name + ".png")));
    }

    /** Whether somebody wants pictures. */
    static boolean photographs() {
        return Boolean.getBoolean("carte.photographs");
    }

    /** Prints what is there now on A4, as people do, and keeps it in {@code target/sheets}. */
    public static byte[] print(Page page, String name) {
        return page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPreferCSSPageSize(true)
                .setPath(sheets().resolve(name + ".pdf")));
    }

    /** Where what is meant for paper is kept, to be looked at. */
    public static Path sheets() {
        return Home.here().target().resolve("sheets");
    }

    /** The button with this text, as people find it. */
    public static void press(Page page, String text) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .click();
    }

    /**
     * Types into a field that proposes, waits for the proposal, and takes it with the Enter key.
     *
     * @param field the id of the component
     * @param words as typed; the first proposal must contain them
     */
    public static void pick(Page page, String field, String words) {
        var input = page.locator("[id='" + field + "_input']");
        input.fill("");
        input.pressSequentially(words);
        page.locator("[id='" + field + "_panel'] li.ui-state-highlight")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
        input.press("Enter");
    }

    @Override
    public void close() {
        SHOWN.set(contexts.keySet().stream()
                .flatMap(context -> context.pages().stream())
                .map(Browser::words)
                .toList());
        contexts.forEach((context, device) -> device.leave(context));
    }
}
