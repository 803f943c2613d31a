package org.charterexchange.testing.blocking;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** What any event loop may do: read random bytes, which are a file by name only, and the program's own messages, once. */
public final class AllowedBlockingCalls implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside(
                        "org.springframework.context.support.ResourceBundleMessageSource", "doGetBundle");
    }
}
