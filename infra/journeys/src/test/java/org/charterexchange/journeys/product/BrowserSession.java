package org.charterexchange.journeys.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One person at one browser, with or without JavaScript. */
public final class BrowserSession implements AutoCloseable {
    /** A phone's width, and a desk's. */
    private static final List<Integer> WIDTHS = List.of(375, 1280);

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private final boolean scripted;

    public BrowserSession(Browser browser, URI site, boolean scripted) {
        this.site = site;
        this.scripted = scripted;
        context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripted)
                .setLocale("en-GB")
                .setViewportSize(1280, 900)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public boolean scripted() {
        return scripted;
    }

    /** Goes to a path of the site and answers the status. */
    public int open(String path) {
        @Nullable Response response = page.navigate(site.resolve(path).toString());
        return response == null ? 0 : response.status();
    }

    /** Signs in through the identity provider's own form. */
    public BrowserSession signIn(String user, String password) {
        open("/sign-in");
        return fillSignIn(user, password);
    }

    /** The same where the form is open already. */
    public BrowserSession fillSignIn(String user, String password) {
        page.locator("summary").first().click();
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("button.action").click();
        page.waitForURL(site + "/**");
        return this;
    }

    /** The words of the first heading. */
    public String heading() {
        return page.locator("h1").first().innerText();
    }

    public String text() {
        return page.locator("main").innerText();
    }

    /** The path of the page. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    public void fill(String id, String value) {
        page.locator("#" + id).fill(value);
    }

    /** Waits for words that the page shows by itself or, without JavaScript, by reloading. */
    public void waitForText(String words) {
        waitUntil(words, () -> text().contains(words));
    }

    /** Waits for what the page comes to by itself or, without JavaScript, by reloading. */
    public void waitUntil(String what, BooleanSupplier holds) {
        Instant latest = Instant.now().plusSeconds(120);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now())
                    .as("waiting for: " + what + " in: " + text())
                    .isBefore(latest);
            page.waitForTimeout(500);
            if (!scripted) {
                page.reload();
            }
        }
    }

    /** A file of the site, with the person's own session. */
    public APIResponse download(String path) {
        APIResponse response = context.request().get(site.resolve(path).toString());
        assertThat(response.status()).as(path).isEqualTo(200);
        return response;
    }

    public void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** Presses a button and does not wait for what comes of it. */
    public void pressOnly(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .dispatchEvent("click");
    }

    /** Waits for a page below a path and answers its own path. */
    public String awaitPath(String above) {
        page.waitForURL(site.resolve(above) + "*");
        return path();
    }

    public void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** The form was not taken: title, summary and focus say so. */
    public void assertRefused(String title) {
        assertThat(page.title()).startsWith(title);
        assertThat(page.locator("#error-summary").innerText()).startsWith("There is a problem");
        if (scripted) {
            page.waitForFunction("document.activeElement.id === 'error-summary'");
        }
    }

    /** The page is free of faults that axe finds and of sideways scrolling at every width; pictures of it are kept. */
    public void look(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            String file = name + (scripted ? "" : "-no-script") + "-" + width + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "pages", file))
                    .setFullPage(true));
            if (scripted) {
                assertAccessible(name + " at " + width + " px");
            }
        }
        page.setViewportSize(1280, 900);
    }

    private void assertAccessible(String where) {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels to scroll sideways: " + where).isEqualTo(0);
        var faults = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(faults)
                .as(where)
                .extracting(fault -> fault.getId() + ": "
                        + fault.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
