package org.charterexchange.frontend.layout;

import org.charterexchange.frontend.words.Words;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives every page its frame and its words. */
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

    @ModelAttribute("words")
    Words words(Words words) {
        return words;
    }
}
