package org.charterexchange.service.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.web.Cursors;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * Lists come in pages, in a stable order.
 */
class PagesTest extends ServiceTest {

    /** Fixed vocabularies that come with the service. */
    private static final Set<String> WHOLE = Set.of("/api/v1/skills", "/api/v1/ranks");

    private static final List<String> OPEN = List.of("/organisations", "/placements", "/rounds");
    private static final List<String> PROGRAMME = List.of("/memberships", "/candidates", "/audit");

    @Test
    void everyListOfTheApiIsPaged() {
        Set<String> unpaged = new TreeSet<>();
        bean(RequestMappingHandlerMapping.class, "requestMappingHandlerMapping")
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    ResolvableType answer = ResolvableType.forMethodReturnType(handler.getMethod());
                    boolean whole =
                            List.class.isAssignableFrom(answer.getGeneric(0).resolve(Object.class));
                    mapping.getPatternsCondition().getPatterns().stream()
                            .map(Object::toString)
                            .filter(path -> whole && !WHOLE.contains(path))
                            .forEach(unpaged::add);
                });
        assertThat(unpaged).isEmpty();
    }

    @Test
    void whatIsNoPageIsRefusedByName() {
        List<String> all = new ArrayList<>(OPEN);
        all.addAll(PROGRAMME);
        for (String list : all) {
            for (String wrong : List.of("limit=0", "limit=-1", "limit=201", "after=%25%25", "after=gIA")) {
                Problem problem = problem(asProgramme().get().uri(list + "?" + wrong), 422, "invalid");
                assertThat(Objects.requireNonNull(problem.errors()))
                        .as(list + " " + wrong)
                        .singleElement()
                        .satisfies(fault -> assertThat(wrong).startsWith(fault.pointer() + "="));
            }
            Problem word = problem(asProgramme().get().uri(list + "?limit=ten"), 400, "malformed");
            assertThat(Objects.requireNonNull(word.errors()).get(0).pointer()).isEqualTo("limit");
        }
    }

    @Test
    void aListThatIsKnownAsAWholeIsReadToItsEndOnceAndInOrder() {
        List<String> all = IntStream.range(0, 1005).mapToObj(Integer::toString).toList();
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            Page<String> page = Cursors.slice(all, each -> each, after, 200);
            read.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(read).isEqualTo(all);
        assertThat(Cursors.slice(List.<String>of(), each -> each, null, null).next())
                .isNull();
        assertThatThrownBy(() -> Cursors.slice(all, each -> each, "Z29uZQ", null))
                .isInstanceOf(ProblemException.class);
    }
}
