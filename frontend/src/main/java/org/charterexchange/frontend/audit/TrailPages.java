package org.charterexchange.frontend.audit;

import java.util.List;
import org.charterexchange.contract.audit.AuditClient;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.frontend.layout.NextPage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
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
    Mono<String> trail(
            @ModelAttribute("filter") TrailFilter filter,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange,
            Model model) {
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
                .doOnNext(found -> {
                    model.addAttribute(
                            "rows",
                            found.getT1().items().stream().map(EntryRow::of).toList());
                    model.addAttribute("next", NextPage.of(exchange, found.getT1()));
                    model.addAttribute(
                            "checkpoint",
                            found.getT2().items().stream().findFirst().orElse(null));
                    model.addAttribute("keys", found.getT3());
                    model.addAttribute("organisations", found.getT4().items());
                    model.addAttribute("chosen", name(filter, found.getT4().items()));
                    model.addAttribute("kinds", KINDS);
                    model.addAttribute("filter", filter);
                    model.addAttribute("csv", filter.address("/audit/entries.csv"));
                })
                .thenReturn("pages/audit/trail");
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
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file == null ? Flux.empty() : file);
    }

    private static @Nullable String name(TrailFilter filter, List<OrganisationView> known) {
        return known.stream()
                .filter(each -> each.id().equals(filter.organisation()))
                .map(OrganisationView::name)
                .findFirst()
                .orElse(filter.organisation());
    }
}
