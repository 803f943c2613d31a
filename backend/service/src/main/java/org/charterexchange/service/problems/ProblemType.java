package org.charterexchange.service.problems;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * Every kind of failure a client can meet: its HTTP status, its stable type URI and the key of its messages.
 */
public enum ProblemType {
    /** The request could not be read: not JSON, an unknown or doubled field, a value of the wrong type. */
    MALFORMED(HttpStatus.BAD_REQUEST),
    /** The request could be read, but what it says cannot be accepted. */
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** An auditor would read about people and has not said why. */
    REASON_NEEDED(HttpStatus.FORBIDDEN),
    NO_MEMBERSHIP(HttpStatus.FORBIDDEN),
    /** Another system asks for more than its token and its record allow. */
    INSUFFICIENT_SCOPE(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    ALREADY_EXISTS(HttpStatus.CONFLICT),
    /** A life cycle does not allow the step; arguments: the object, its state, the step. */
    REFUSED_TRANSITION(HttpStatus.CONFLICT),
    /** The round's window for this is not open; argument: the round. */
    WINDOW_CLOSED(HttpStatus.CONFLICT),
    /** A round's life cycle does not allow the step; arguments: the round, its state, the step, what is possible. */
    ROUND_STEP_REFUSED(HttpStatus.CONFLICT),
    /** Something has changed since the round was frozen and is not decided; argument: how much. */
    UNDECIDED_DEVIATIONS(HttpStatus.CONFLICT),
    /** The round has closed, but its instance is still being frozen; argument: the round. */
    ROUND_FREEZING(HttpStatus.CONFLICT),
    /** A run is at work already; argument: its id. */
    RUN_IN_PROGRESS(HttpStatus.CONFLICT),
    /** Another request with the same idempotency key is still at work. */
    IDEMPOTENCY_KEY_IN_USE(HttpStatus.CONFLICT),
    /** The idempotency key was used for another request. */
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The identity is a member otherwise; argument: of which organisation. */
    ALREADY_MEMBER(HttpStatus.CONFLICT),
    /** The profile is or was somebody else's. */
    PROFILE_TAKEN(HttpStatus.CONFLICT),
    /** Nobody gives a profile that is there to themselves. */
    REFUSED_OWN_PROFILE(HttpStatus.CONFLICT),
    /** Nobody ends their own membership. */
    REFUSED_OWN_REMOVAL(HttpStatus.CONFLICT),
    /** Somebody would leave while their applications await a decision; argument: the round. */
    REFUSED_MOVE(HttpStatus.CONFLICT),
    /** Whoever asks to be erased is the only programme coordinator. */
    ONLY_PROGRAMME_COORDINATOR(HttpStatus.CONFLICT),
    /** A legal hold comes too late. */
    ERASURE_BEGUN(HttpStatus.CONFLICT),
    INVITATION_USED(HttpStatus.GONE),
    /** The invitation is too old; argument: when it expired. */
    INVITATION_EXPIRED(HttpStatus.GONE),
    INVITATION_WITHDRAWN(HttpStatus.GONE),
    VERSION_MISMATCH(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** More requests than are let through; argument: the seconds to wait. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private static final String URIS = "https://charterexchange.org/problems/";

    private final HttpStatus status;
    private final String key;

    ProblemType(HttpStatus status) {
        this.status = status;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** The stable URI that names this kind of failure. */
    public URI uri() {
        return URI.create(URIS + key);
    }

    /** Its name in words joined by hyphens, the end of its URI. */
    public String word() {
        return key;
    }

    String titleKey() {
        return key + ".title";
    }

    String detailKey() {
        return key + ".detail";
    }
}
