package org.charterexchange.frontend.blocking;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * What an event loop may read: random bytes, which are a file by name only, and the program's own files, each once.
 */
public final class Harmless implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside(
                        "org.springframework.context.support.ResourceBundleMessageSource", "doGetBundle")
                .allowBlockingCallsInside("org.thymeleaf.Thymeleaf", "<clinit>")
                .allowBlockingCallsInside("org.thymeleaf.templateresource.ClassLoaderTemplateResource", "reader")
                .allowBlockingCallsInside(
                        "org.thymeleaf.spring6.templateresource.SpringResourceTemplateResource", "reader")
                .allowBlockingCallsInside("org.thymeleaf.templateparser.reader.BlockAwareReader", "read")
                .allowBlockingCallsInside("sun.net.NetProperties", "loadDefaultProperties");
    }
}
