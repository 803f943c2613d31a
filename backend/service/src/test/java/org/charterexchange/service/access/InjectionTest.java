package org.charterexchange.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every payload into every place of every operation: no failure of ours, no refused value anywhere in the store, and
 * each refusal names the place.
 */
class InjectionTest extends AccessScene {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int AT_ONCE = 1;

    /** They give all that there is, which is much after other tests: what every refused text has in common is enough. */
    private static final Set<String> STREAMS = Set.of("GET /audit/entries.csv", "GET /audit/export");

    /** After so many successes an operation goes on with what is there: input is checked before states and versions. */
    private static final int MOST_RENEWED = 3;

    private static final Pattern MARK = Pattern.compile("mark\\d{5,}");
    private static final AtomicInteger MARKS = new AtomicInteger(10_000);

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Map<Integer, Integer> answers = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    @Test
    void noPayloadBreaksAnythingOrIsKeptWhereItWasRefused() {
        Map<String, List<String>> parameters = parameters();
        WebClient client = WebClient.builder()
                .baseUrl(root() + "/api/v1")
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
                .build();
        RouteTable.rows()
                .forEach((operation, row) ->
                        attack(client, operation, row, parameters.getOrDefault(operation, List.of())));
        System.out.println("Injection payloads: " + RouteTable.rows().size() + " operations, "
                + answers.values().stream().mapToInt(Integer::intValue).sum() + " requests, answers " + answers + ", "
                + wrong.size() + " wrong");
        assertThat(wrong.stream().limit(40)).isEmpty();
        refused.removeAll(accepted);
        assertThat(kept(refused)).isEmpty();
    }

    private void attack(WebClient client, String operation, AccessRequirement row, List<String> parameters) {
        String[] parts = operation.split(" ");
        AccessAttempt right = row.sample().of(this, ours());
        List<Attack> attacks = maker(parts[1], right, parameters).all();
        if (STREAMS.contains(operation)) {
            attacks = attacks.stream()
                    .filter(attack -> attack.path().contains("%00"))
                    .toList();
        }
        if (parts[0].equals("GET")) {
            Flux.fromIterable(attacks)
                    .flatMap(
                            attack ->
                                    send(client, parts[0], attack, token(row)).map(answer -> Map.entry(attack, answer)),
                            AT_ONCE)
                    .doOnNext(answered -> judge(operation, answered.getKey(), answered.getValue()))
                    .blockLast(PATIENCE);
            return;
        }
        int renewed = 0;
        for (int each = 0; each < attacks.size(); each++) {
            Attack attack = attacks.get(each);
            ResponseEntity<String> answer = answer(client, parts[0], attack, row);
            judge(operation, attack, answer);
            if (answer.getStatusCode().is2xxSuccessful() && renewed < MOST_RENEWED) {
                renewed++;
                right = row.sample().of(this, ours());
                attacks = maker(parts[1], right, parameters).all();
            }
        }
        maker(parts[1], right, parameters).huge().ifPresent(huge -> {
            ResponseEntity<String> answer = answer(client, parts[0], huge, row);
            judge(operation, huge, answer);
            if (answer.getStatusCode().value() != 413) {
                wrong.add(operation + " takes ten megabytes: " + answer.getStatusCode());
            }
        });
    }

    private static Attack.Maker maker(String pattern, AccessAttempt right, List<String> parameters) {
        return new Attack.Maker(pattern, right, parameters, () -> "mark" + MARKS.incrementAndGet());
    }

    private ResponseEntity<String> answer(WebClient client, String method, Attack attack, AccessRequirement row) {
        return Objects.requireNonNull(send(client, method, attack, token(row)).block(PATIENCE));
    }

    private static Mono<ResponseEntity<String>> send(WebClient client, String method, Attack attack, String token) {
        WebClient.RequestBodySpec request = client.method(HttpMethod.valueOf(method))
                .uri(uri -> URI.create(uri.build() + attack.path()))
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    if (attack.version() != null) {
                        headers.set("If-Match", attack.version());
                    }
                });
        String body = attack.body();
        return (body == null ? request : request.contentType(attack.type()).bodyValue(body))
                .exchangeToMono(response -> response.toEntity(String.class));
    }

    private void judge(String operation, Attack attack, ResponseEntity<String> answer) {
        int status = answer.getStatusCode().value();
        String body = Objects.requireNonNullElse(answer.getBody(), "");
        answers.merge(status, 1, Integer::sum);
        (status < 400 ? accepted : refused).add(attack.mark());
        boolean right = status < 500
                && !answer.getHeaders().containsHeader("X-Injected")
                && !body.contains(AttackPayloads.EVALUATED + attack.mark())
                && !body.contains("Exception")
                && !body.contains("\tat ");
        boolean aboutInput = status == 400 || status == 422;
        if (!right || (aboutInput && !attack.field().isEmpty() && !names(body, attack.field()))) {
            String sent = String.valueOf(attack.body());
            wrong.add(String.format(
                    Locale.ROOT,
                    "%s %s %s: %d %s",
                    operation,
                    attack.field(),
                    (attack.path() + " " + sent)
                            .substring(0, Math.min(400, attack.path().length() + sent.length())),
                    status,
                    body.substring(0, Math.min(400, body.length()))));
        }
    }

    /**
     * Whether the problem names the place, one inside it, or the one around it; where an entry of a list is a list itself,
     * the reader of JSON may notice only at the field behind.
     */
    private static boolean names(String body, String field) {
        JsonNode errors = JsonMapper.shared().readTree(body).path("errors");
        return errors.valueStream()
                .map(error -> error.path("pointer").asString(""))
                .anyMatch(pointer -> pointer.isEmpty()
                        || pointer.startsWith(field)
                        || field.startsWith(pointer + "/")
                        || field.endsWith("/0"));
    }

    private String token(AccessRequirement row) {
        AccessMatrix.Who who = AccessMatrix.Who.of(row);
        String subject = who.subject(ours());
        return tokens.computeIfAbsent(subject, ISSUER::token);
    }

    private Map<String, List<String>> parameters() {
        String text = answer(anonymous().mutate().baseUrl(root()).build().get().uri("/v3/api-docs"), 200, String.class);
        Map<String, List<String>> parameters = new HashMap<>();
        JsonMapper.shared()
                .readTree(text)
                .path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> parameters.put(
                        method.toUpperCase(Locale.ROOT) + " " + path.replaceFirst("^/api/v1", ""),
                        operation
                                .path("parameters")
                                .valueStream()
                                .filter(parameter ->
                                        parameter.path("in").asString("").equals("query"))
                                .map(parameter -> parameter.path("name").asString(""))
                                .toList())));
        return parameters;
    }

    /** Which of the marks any document of any collection holds. */
    private List<String> kept(Set<String> marks) {
        ReactiveMongoTemplate mongo = bean(ReactiveMongoTemplate.class);
        List<String> found = new ArrayList<>();
        for (String collection :
                Objects.requireNonNull(mongo.getCollectionNames().collectList().block(PATIENCE))) {
            for (Document document : Objects.requireNonNull(
                    mongo.execute(collection, in -> in.find()).collectList().block(PATIENCE))) {
                String text = document.toString();
                MARK.matcher(text)
                        .results()
                        .map(match -> match.group())
                        .filter(marks::contains)
                        .forEach(mark -> found.add(collection + " " + mark));
            }
        }
        return found;
    }
}
