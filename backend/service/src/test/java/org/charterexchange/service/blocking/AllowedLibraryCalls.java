package org.charterexchange.service.blocking;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * What an event loop may do in this module's libraries: read the program's own files, each once, and wait for the own short
 * locks of the MongoDB driver, of the document mapping and of Netty's memory. (An error thrown inside one of these locks would
 * leave it locked.)
 */
public final class AllowedLibraryCalls implements BlockHoundIntegration {

    private static final String MAPPINGS = "org.springframework.data.mapping.context.AbstractMappingContext";

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside(
                        "org.springframework.core.type.classreading.SimpleMetadataReader", "getClassReader")
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "checkedWithLock")
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "lockInterruptibly")
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "withInterruptibleLock")
                .allowBlockingCallsInside(MAPPINGS, "getPersistentEntity")
                .allowBlockingCallsInside(MAPPINGS, "addPersistentEntity")
                .allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator$Magazine", "free");
    }
}
