package org.charterexchange.service.privacy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.contract.privacy.ProcessingView;
import org.charterexchange.contract.privacy.RetentionView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.OpenTo;
import org.charterexchange.service.language.Languages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What is held about people.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/privacy")
@Tag(name = "Privacy")
class PrivacyController {

    private final PersonalData data;
    private final RetentionSettings kept;
    private final SubjectAccess access;
    private final Erasures erasures;
    private final Retention retention;

    PrivacyController(
            PersonalData data, RetentionSettings kept, SubjectAccess access, Erasures erasures, Retention retention) {
        this.data = data;
        this.kept = kept;
        this.access = access;
        this.erasures = erasures;
        this.retention = retention;
    }

    @GetMapping("/processing")
    @OpenTo(OpenTo.Audience.EVERYONE)
    @Operation(summary = "Read the record of processing, made from what the service stores")
    Mono<ProcessingView> processing() {
        return Mono.fromSupplier(() -> RecordOfProcessing.of(data.collections(), kept));
    }

    @GetMapping(path = "/mine", produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo({Role.LEADER, Role.COORDINATOR, Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "Read everything held about the caller")
    Mono<MyDataView> mine(Caller caller, Locale locale) {
        return access.of(caller, locale);
    }

    @GetMapping(path = "/mine.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @AllowedTo({Role.LEADER, Role.COORDINATOR, Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "Download everything held about the caller to read and print")
    Mono<ResponseEntity<byte[]>> minePdf(Caller caller) {
        ContentDisposition file =
                ContentDisposition.attachment().filename("held-about-me.pdf").build();
        return access.of(caller, Languages.ENGLISH)
                .publishOn(Schedulers.boundedElastic())
                .map(SubjectAccessPdf::of)
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                        .body(pdf));
    }

    @PostMapping("/mine/erasure")
    @AllowedTo({Role.LEADER, Role.COORDINATOR, Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "Ask to erase what is held about the caller, but what must lawfully stay")
    Mono<ErasureView> erase(Caller caller, @RequestBody ErasureRequest request) {
        return erasures.wish(caller, request);
    }

    @PostMapping("/mine/erasure/withdraw")
    @AllowedTo({Role.LEADER, Role.COORDINATOR, Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "Take the wish to be erased back, as long as it has not begun")
    Mono<ErasureView> withdrawErasure(Caller caller) {
        return erasures.takeBack(caller);
    }

    @GetMapping("/retention")
    @AllowedTo({Role.AUDITOR, Role.PROGRAMME})
    @Operation(summary = "Read how long records are kept, what would go now, and what went")
    Mono<RetentionView> retention() {
        return retention.view();
    }
}
