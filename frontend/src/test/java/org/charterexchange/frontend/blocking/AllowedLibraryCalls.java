package org.charterexchange.frontend.blocking;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** What an event loop may do in this module's libraries: read the program's own files, each once. */
public final class AllowedLibraryCalls implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("org.thymeleaf.Thymeleaf", "<clinit>")
                .allowBlockingCallsInside("org.thymeleaf.templateresource.ClassLoaderTemplateResource", "reader")
                .allowBlockingCallsInside(
                        "org.thymeleaf.spring6.templateresource.SpringResourceTemplateResource", "reader")
                .allowBlockingCallsInside("org.thymeleaf.templateparser.reader.BlockAwareReader", "read")
                .allowBlockingCallsInside("sun.net.NetProperties", "loadDefaultProperties");
    }
}
