package org.charterexchange.journeys.product;

/** The product and a browser. */
public record Journey(Chromium chromium, ProductProcess product) implements AutoCloseable {

    /** Somebody at the browser, not signed in. */
    public BrowserSession browser(boolean scripted) {
        return new BrowserSession(chromium.browser(), product.pages(), scripted);
    }

    /** A demo user, signed in. */
    public BrowserSession as(String user, boolean scripted) {
        product.awaitDemoData();
        return browser(scripted).signIn(user, user + "-demo");
    }

    @Override
    public void close() {
        chromium.close();
        product.close();
    }
}
