package org.charterexchange.frontend.imports;

import org.charterexchange.contract.imports.ImportState;
import org.charterexchange.contract.imports.ImportView;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.words.Words;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Files that were accepted: how far each is, and what came of it. */
@Controller
class AcceptedImportPages {
    private final ImportsClient imports;

    AcceptedImportPages(ImportsClient imports) {
        this.imports = imports;
    }

    @GetMapping("/imports")
    Mono<Rendering> list(@RequestParam(defaultValue = "") String after, ServerWebExchange exchange) {
        return imports.list(after.isEmpty() ? null : after, null)
                .map(page -> Rendering.view("pages/imports/list")
                        .modelAttribute("imports", page.items())
                        .modelAttribute("next", NextPage.of(exchange, page))
                        .build());
    }

    @GetMapping("/imports/{id}")
    Mono<Rendering> one(@PathVariable String id, Words words) {
        return imports.get(id).map(found -> page("pages/imports/accepted", found, words));
    }

    /** What changes on the page of an import while it is being imported. */
    @GetMapping("/imports/{id}/live")
    Mono<Rendering> live(@PathVariable String id, Words words, ServerHttpResponse response) {
        return imports.get(id).map(found -> {
            if (ended(found)) {
                response.getHeaders().set("HX-Refresh", "true");
            }
            return page("pages/imports/accepted :: live", found, words);
        });
    }

    private static Rendering page(String view, ImportView found, Words words) {
        return Rendering.view(view)
                .modelAttribute("accepted", found)
                .modelAttribute("ended", ended(found))
                .modelAttribute("sent", words.say("import.sent", found.acceptedBy(), words.moment(found.acceptedAt())))
                .build();
    }

    private static boolean ended(ImportView found) {
        return found.state() == ImportState.DONE || found.state() == ImportState.REFUSED;
    }
}
