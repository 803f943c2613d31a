package org.charterexchange.matching.solver.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.charterexchange.matching.solver.fixture.SideBySide;
import org.charterexchange.matching.solver.fixture.SilentListener;
import org.charterexchange.matching.solver.progress.SearchLimits;
import org.charterexchange.matching.solver.progress.SearchTask;
import org.junit.jupiter.api.Test;

class LocalSearchPlannerTest {

    @Test
    void givesEachSolverGaugesOfItsOwnAndLeavesNone() {
        Problem whole = SideBySide.of(LongStream.range(0, 3)
                .mapToObj(seed -> ProblemFixture.round(120, 5, seed).problem())
                .toList());
        List<Meter.Id> added = new CopyOnWriteArrayList<>();
        MeterRegistry registry = new SimpleMeterRegistry();
        registry.config().onMeterAdded(meter -> {
            if (meter instanceof Gauge) {
                added.add(meter.getId());
            }
        });
        Metrics.addRegistry(registry);
        try {
            new Search().solve(new SearchTask(whole, new SearchLimits.Steps(5000), 1, null, new SilentListener()));
        } finally {
            Metrics.removeRegistry(registry);
        }
        assertThat(added).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(Metrics.globalRegistry.getMeters()).noneMatch(Gauge.class::isInstance);
    }
}
