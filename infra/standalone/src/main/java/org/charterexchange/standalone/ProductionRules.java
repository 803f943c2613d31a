package org.charterexchange.standalone;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.standalone.StandaloneSettings.Profile;

/** What a real service may not run on: parts that are made for one laptop. */
final class ProductionRules {

    private ProductionRules() {}

    /** @throws StartRefusedException in production on the embedded MongoDB, the embedded identity provider or with demo users */
    static void check(StandaloneSettings settings, ProgramStarter starter) {
        if (settings.profile() == Profile.PRODUCTION) {
            List<String> faults = faults(settings);
            if (!starter.startsWhatIsShipped()) {
                faults.add("programs that are read from their sources are for development:"
                        + " start the product as it was built");
            }
            if (!faults.isEmpty()) {
                throw new StartRefusedException(
                        "The production profile does not start:\n  - " + String.join("\n  - ", faults));
            }
        }
    }

    private static List<String> faults(StandaloneSettings settings) {
        List<String> faults = new ArrayList<>();
        if (settings.embedsMongo()) {
            faults.add("the embedded MongoDB is for one node and not for production:"
                    + " set charter.mongodb.uri to a replica set");
        }
        if (settings.embedsIdentity()) {
            faults.add("the embedded identity provider is not for production:"
                    + " set charter.identity.issuer, audience, client-id and client-secret");
        }
        if (settings.offersDemo()) {
            faults.add("demo users and data are not for production: leave out charter.demo or set it to false");
        }
        if (!"https".equals(settings.frontend().getScheme())) {
            faults.add(
                    "sessions are protected over https only:"
                            + " set charter.address to what browsers have in their address bar, such as https://exchange.example");
        }
        return faults;
    }
}
