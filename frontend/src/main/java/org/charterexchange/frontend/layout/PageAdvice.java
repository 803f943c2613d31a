package org.charterexchange.frontend.layout;

import org.charterexchange.frontend.words.Format;
import org.charterexchange.frontend.words.Languages;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives every page its frame and its way to write numbers and dates. */
@ControllerAdvice
class PageAdvice {
    private final PageFrames frames;

    PageAdvice(PageFrames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Mono<PageFrame> frame(ServerWebExchange exchange) {
        return frames.frame(exchange);
    }

    @ModelAttribute("format")
    Format format(ServerWebExchange exchange) {
        return new Format(Languages.of(exchange));
    }
}
