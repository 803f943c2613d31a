package org.charterexchange.frontend.audit;

import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.audit.AuditClient;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.frontend.layout.FileDownload;
import org.charterexchange.frontend.layout.NextPage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The trail with its filters, and the files in which it can be taken along. */
@Controller
class TrailPages {
    private static final int PER_PAGE = 50;
    private static final int MOST_ORGANISATIONS = 200;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final List<String> KINDS = List.of(
            "application",
            "candidate",
            "import",
            "membership",
            "organisation",
            "placement",
            "refusal",
            "round",
            "round.publish",
            "run");

    private final AuditClient audit;
    private final OrganisationsClient organisations;

    TrailPages(AuditClient audit, OrganisationsClient organisations) {
        this.audit = audit;
        this.organisations = organisations;
    }

    @GetMapping("/audit")
    Mono<Rendering> trail(
            @ModelAttribute("filter") TrailFilter filter,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange) {
        return Mono.zip(
                        audit.entries(
                                filter.organisation(),
                                filter.kind(),
                                filter.subject(),
                                filter.person(),
                                filter.begin(),
                                filter.end(),
                                filter.refusedOnly(),
                                after,
                                PER_PAGE),
                        audit.checkpoints(null, 1),
                        audit.keys(),
                        organisations.list(null, null, null, MOST_ORGANISATIONS))
                .map(found -> Rendering.view("pages/audit/trail")
                        .modelAttribute(
                                "rows",
                                found.getT1().items().stream().map(EntryRow::of).toList())
                        .modelAttribute("next", NextPage.of(exchange, found.getT1()))
                        .modelAttribute("checkpoints", found.getT2().items())
                        .modelAttribute("keys", found.getT3())
                        .modelAttribute("organisations", found.getT4().items())
                        .modelAttribute("chosen", name(filter, found.getT4().items()))
                        .modelAttribute("kinds", KINDS)
                        .modelAttribute("filter", filter)
                        .modelAttribute("csv", filter.address("/audit/entries.csv"))
                        .build());
    }

    @GetMapping("/audit/entries.csv")
    Mono<ResponseEntity<Flux<DataBuffer>>> csv(TrailFilter filter) {
        return audit.csv(
                        filter.organisation(),
                        filter.kind(),
                        filter.subject(),
                        filter.person(),
                        filter.begin(),
                        filter.end(),
                        filter.refusedOnly())
                .map(answer -> download(answer, CSV, "audit.csv"));
    }

    @GetMapping("/audit/export")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(@RequestParam(required = false) @Nullable String organisation) {
        String of = organisation == null || organisation.isBlank() ? null : organisation;
        return audit.export(of).map(answer -> download(answer, MediaType.APPLICATION_NDJSON, "audit.ndjson"));
    }

    /** Nothing of the file is kept here: it goes on to the reader as it comes. */
    private static ResponseEntity<Flux<DataBuffer>> download(
            ResponseEntity<Flux<DataBuffer>> answer, MediaType type, String name) {
        @Nullable Flux<DataBuffer> file = answer.getBody();
        return FileDownload.of(name, type, file == null ? Flux.empty() : file);
    }

    private static String name(TrailFilter filter, List<OrganisationView> known) {
        String chosen = Objects.requireNonNullElse(filter.organisation(), "");
        return known.stream()
                .filter(each -> each.id().equals(chosen))
                .map(OrganisationView::name)
                .findFirst()
                .orElse(chosen);
    }
}
