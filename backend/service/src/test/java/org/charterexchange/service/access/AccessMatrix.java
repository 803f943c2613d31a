package org.charterexchange.service.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.service.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The access control matrix: tries operations by every caller with every token on every object.
 *
 * <p>The requests that must be refused are sent first, all of them the very request that its owner then sends with success:
 * so the refusals were about access alone, and none of them changed anything.
 */
final class AccessMatrix {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 8;

    private final AccessScene scene;
    private final TestIssuer issuer;
    private final WebClient client;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private int operations;
    private int cells;

    AccessMatrix(AccessScene scene, TestIssuer issuer, String root) {
        this.scene = scene;
        this.issuer = issuer;
        this.client = WebClient.builder()
                .baseUrl(root)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
                .build();
    }

    /** Who sends a request; the last one has no membership. */
    enum Who {
        LEADER(Role.LEADER),
        COORDINATOR(Role.COORDINATOR),
        PROGRAMME(Role.PROGRAMME),
        AUDITOR(Role.AUDITOR),
        STRANGER(null),
        /** Another system of the organisation, with a token of every scope. */
        MACHINE(Role.COORDINATOR),
        /** The same with a token of no scope. */
        MACHINE_WITHOUT_SCOPE(null);

        private final @Nullable Role role;

        Who(@Nullable Role role) {
            this.role = role;
        }

        boolean isMachine() {
            return this == MACHINE || this == MACHINE_WITHOUT_SCOPE;
        }

        /** What its tokens say beside who it is. */
        UnaryOperator<JWTClaimsSet.Builder> claims(String subject) {
            String scopes = this == MACHINE ? String.join(" ", Scopes.ALL) : "none";
            return isMachine()
                    ? claims -> claims.claim("client_id", subject).claim("scope", scopes)
                    : UnaryOperator.identity();
        }

        /** Somebody who is let in. */
        static Who of(AccessRequirement row) {
            return Stream.of(PROGRAMME, COORDINATOR, LEADER, AUDITOR)
                    .filter(who -> row.letsIn(who.role))
                    .findFirst()
                    .orElseThrow();
        }

        String subject(AccessMembers.Side side) {
            return switch (this) {
                case LEADER -> "leader-" + side.name();
                case COORDINATOR -> "coordinator-of-" + side.organisation();
                case PROGRAMME -> "the-programme";
                case AUDITOR -> "auditor-matrix";
                case STRANGER -> "nobody-of-any-row";
                case MACHINE, MACHINE_WITHOUT_SCOPE -> "machine-of-" + side.organisation();
            };
        }
    }

    private record Cell(Who who, TokenState token, AccessRequirement.OfWhom whose, Expected expected) {}

    private record Expected(int status, @Nullable String problem, boolean shown) {
        static final Expected SUCCESS = new Expected(200, null, true);
        static final Expected EMPTY = new Expected(200, null, false);
        static final Expected UNAUTHENTICATED = new Expected(401, "unauthenticated", false);
        static final Expected NOT_FOUND = new Expected(404, "not-found", false);
    }

    /** Tries every cell of this operation. */
    void attempt(String operation, AccessRequirement row) {
        operations++;
        for (AccessRequirement.OfWhom whose : row.objects()) {
            boolean safe = operation.startsWith("GET");
            AccessAttempt shared = sample(row, whose);
            List<Cell> refused = new ArrayList<>();
            List<Cell> answered = new ArrayList<>();
            for (Who who : Who.values()) {
                for (TokenState token : TokenState.values()) {
                    Cell cell = new Cell(who, token, whose, expected(row, who, token, whose));
                    (safe || cell.expected().status() >= 400 ? refused : answered).add(cell);
                }
            }
            cells += refused.size() + answered.size();
            Flux.fromIterable(refused)
                    .flatMap(cell -> check(operation, shared, cell, scene.ours()), AT_ONCE)
                    .then()
                    .block(PATIENCE);
            AccessAttempt next = shared;
            for (Cell cell : answered) {
                check(operation, next, cell, scene.ours()).block(PATIENCE);
                next = sample(row, whose);
            }
            if (whose == AccessRequirement.OfWhom.OTHER) {
                proveThatItsOwnersAreAnswered(operation, row, answered.isEmpty() ? shared : next);
            }
        }
    }

    private void proveThatItsOwnersAreAnswered(String operation, AccessRequirement row, AccessAttempt first) {
        AccessAttempt next = first;
        for (Who who : new Who[] {Who.LEADER, Who.COORDINATOR}) {
            boolean readable = !operation.contains("/runs");
            if (who.role != null && row.owners().contains(who.role) && readable) {
                Cell cell = new Cell(who, TokenState.VALID, AccessRequirement.OfWhom.OTHER, Expected.SUCCESS);
                check(operation, next, cell, scene.theirs()).block(PATIENCE);
                next = sample(row, AccessRequirement.OfWhom.OTHER);
            }
        }
    }

    private AccessAttempt sample(AccessRequirement row, AccessRequirement.OfWhom whose) {
        return switch (whose) {
            case OWN -> row.sample().of(scene, scene.ours());
            case OTHER -> row.sample().of(scene, scene.theirs());
            case NOBODY -> row.sample().of(scene, scene.ours()).onNothing();
        };
    }

    private static Expected expected(AccessRequirement row, Who who, TokenState token, AccessRequirement.OfWhom whose) {
        boolean open = row.audience() == AccessRequirement.Audience.EVERYONE;
        if (token != TokenState.VALID && !(token == TokenState.NONE && open)) {
            return Expected.UNAUTHENTICATED;
        }
        boolean machine = who.isMachine() && token == TokenState.VALID;
        boolean inScope =
                row.scope() != null && (who == Who.MACHINE || row.scope().equals(Scopes.ANY));
        Role role = token == TokenState.NONE || (machine && !inScope) ? null : who.role;
        boolean closed = machine && !inScope && row.audience() == AccessRequirement.Audience.SIGNED_IN;
        if (machine && (closed || !row.letsIn(role))) {
            return new Expected(403, "insufficient-scope", false);
        }
        if (!row.letsIn(role)) {
            return new Expected(403, role == null ? "no-membership" : "forbidden", false);
        }
        if (row.finds(role, whose)) {
            return Expected.SUCCESS;
        }
        return row.kind() == AccessRequirement.Kind.LIST ? Expected.EMPTY : Expected.NOT_FOUND;
    }

    private Mono<Void> check(String operation, AccessAttempt attempt, Cell cell, AccessMembers.Side side) {
        String[] parts = operation.split(" ");
        String token = token(cell, cell.who().subject(side));
        WebClient.RequestBodySpec request = client.method(HttpMethod.valueOf(parts[0]))
                .uri(uri -> URI.create(uri.build() + attempt.path(parts[1])))
                .headers(headers -> headers(headers, attempt, token));
        Object body = attempt.content();
        return (body == null ? request : request.contentType(attempt.type()).bodyValue(body))
                .exchangeToMono(response -> response.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .doOnNext(text -> compare(
                                operation, attempt, cell, response.statusCode().value(), text))
                        .then());
    }

    private static void headers(HttpHeaders headers, AccessAttempt attempt, @Nullable String token) {
        if (token != null) {
            headers.setBearerAuth(token);
        }
        if (attempt.version() != null) {
            headers.setIfMatch('"' + attempt.version().toString() + '"');
        }
    }

    private @Nullable String token(Cell cell, String subject) {
        TokenState state = cell.token();
        return state == TokenState.NONE
                ? null
                : tokens.computeIfAbsent(
                        state + " " + cell.who() + " " + subject,
                        key -> Objects.requireNonNull(
                                state.of(issuer, subject, cell.who().claims(subject))));
    }

    private void compare(String operation, AccessAttempt attempt, Cell cell, int status, String body) {
        Expected expected = cell.expected();
        boolean right = expected.status() == 200 ? status >= 200 && status < 300 : status == expected.status();
        String problem = expected.problem();
        right &= problem == null || body.contains("/problems/" + problem + "\"");
        String marker = attempt.marker();
        right &= expected.status() != 200 || marker == null || body.contains(marker) == expected.shown();
        if (!right) {
            wrong.add(String.format(
                    Locale.ROOT,
                    "%s %s: %d %s",
                    operation,
                    cell,
                    status,
                    body.substring(0, Math.min(300, body.length()))));
        }
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public String toString() {
        return operations + " operations, " + cells + " cells (" + Who.values().length + " callers, "
                + TokenState.values().length + " tokens, " + AccessRequirement.OfWhom.values().length + " objects), "
                + wrong.size()
                + " wrong";
    }
}
