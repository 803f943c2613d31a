package org.charterexchange.contract.privacy;

import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/**
 * What is held about people: told to everybody in general, to each person in full.
 */
@HttpExchange(ApiPaths.V1 + "/privacy")
public interface PrivacyClient {

    /** The record of processing; needs no sign-in. */
    @GetExchange("/processing")
    Mono<ProcessingView> processing();

    /** Everything held about the caller. */
    @GetExchange(url = "/mine", accept = MediaType.APPLICATION_JSON_VALUE)
    Mono<MyDataView> mine();

    /** The same to read and print. */
    @GetExchange(url = "/mine.pdf", accept = MediaType.APPLICATION_PDF_VALUE)
    Mono<byte[]> minePdf();

    /** Asks to erase what is held about the caller, who is no member once it begins. */
    @PostExchange("/mine/erasure")
    Mono<ErasureView> erase(
            @RequestBody ErasureRequest request,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Takes the wish back, as long as it has not begun. */
    @PostExchange("/mine/erasure/withdraw")
    Mono<ErasureView> withdrawErasure();

    /** Legal holds, those that were lifted too, in the order they were set. */
    @GetExchange("/holds")
    Mono<Page<HoldView>> holds(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit);

    @PostExchange("/holds")
    Mono<HoldView> hold(
            @RequestBody HoldRequest hold,
            @RequestHeader(name = ApiPaths.IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey);

    /** Keeps a hold until another day. */
    @PostExchange("/holds/{id}/review")
    Mono<HoldView> reviewHold(
            @PathVariable String id, @RequestBody HoldReview review, @RequestHeader(ApiPaths.IF_MATCH) String version);

    /** Lifts a hold: what waits for it is erased. */
    @PostExchange("/holds/{id}/lift")
    Mono<HoldView> liftHold(
            @PathVariable String id, @RequestBody HoldLift lift, @RequestHeader(ApiPaths.IF_MATCH) String version);

    @GetExchange("/retention")
    Mono<RetentionView> retention();
}
