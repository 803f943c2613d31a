package org.charterexchange.development;

import java.nio.file.Path;
import org.charterexchange.frontend.build.BuildAssets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The style sheet as its sources are now, compiled as the build compiles it. */
final class StyleSheet {

    private static final Logger LOG = LoggerFactory.getLogger(StyleSheet.class);
    private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");

    private final Path frontend;
    private @Nullable SourceSnapshot sources;
    private String css = "";

    StyleSheet(Path frontend) {
        this.frontend = frontend;
    }

    Mono<ServerResponse> answer() {
        return Mono.fromCallable(this::css)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(text -> ServerResponse.ok()
                        .contentType(CSS)
                        .cacheControl(CacheControl.noStore())
                        .bodyValue(text))
                .onErrorResume(faulty -> {
                    LOG.error("The style sheet does not compile", faulty);
                    return ServerResponse.status(HttpStatus.INTERNAL_SERVER_ERROR)
                            .build();
                });
    }

    /** Compiles where something changed since the last time. */
    synchronized String css() throws Exception {
        SourceSnapshot now = SourceSnapshot.of(frontend.resolve("src/main/styles"), frontend.resolve("src/main/parts"));
        if (!now.equals(sources)) {
            css = BuildAssets.styleSheet(frontend);
            sources = now;
        }
        return css;
    }
}
