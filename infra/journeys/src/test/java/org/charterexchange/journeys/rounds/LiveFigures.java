package org.charterexchange.journeys.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.journeys.product.BrowserSession;

/** The figures of a run at work, by their names, as the page shows them at one moment. */
record LiveFigures(Map<String, String> values) {
    static final String POINTS = "Points";
    static final String BOUND = "Best possible";
    static final String SECONDS = "Seconds";

    /** Reads the page as it stands. */
    static LiveFigures of(BrowserSession browser) {
        List<String> names = browser.page().locator(".app-figures__label").allInnerTexts();
        List<String> figures = browser.page().locator(".app-figures__value").allInnerTexts();
        Map<String, String> values = new LinkedHashMap<>();
        for (int each = 0; each < Math.min(names.size(), figures.size()); each++) {
            values.put(names.get(each), figures.get(each));
        }
        return new LiveFigures(values);
    }

    /** Waits until the page shows each of these figures. */
    static LiveFigures await(BrowserSession browser, String... names) {
        browser.waitUntil("there are figures", () -> of(browser).values.keySet().containsAll(List.of(names)));
        return of(browser);
    }

    /** Waits until the page shows each of these figures with another value than here. */
    void awaitOthers(BrowserSession browser, String... names) {
        browser.waitUntil("other figures than " + values, () -> {
            Map<String, String> now = of(browser).values;
            return List.of(names).stream()
                    .allMatch(name -> now.containsKey(name) && !now.get(name).equals(values.get(name)));
        });
    }

    /** Waits until the page shows that the run has gone on for so many seconds. */
    void awaitLater(BrowserSession browser, int seconds) {
        int then = seconds() + seconds;
        browser.waitUntil(then + " seconds", () -> of(browser).seconds() >= then);
    }

    private int seconds() {
        return Integer.parseInt(values.getOrDefault(SECONDS, "0"));
    }
}
