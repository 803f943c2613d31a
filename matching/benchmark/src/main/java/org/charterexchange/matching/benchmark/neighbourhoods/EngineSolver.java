package org.charterexchange.matching.benchmark.neighbourhoods;

import java.util.stream.IntStream;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeAnswer;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeSolver;
import org.charterexchange.matching.benchmark.peers.programmes.ProgrammeTask;
import org.charterexchange.matching.exact.BranchAndBound;

/** The engine's own branch and bound, called as its neighbourhoods call it. */
final class EngineSolver implements ProgrammeSolver {

    @Override
    public String name() {
        return "**this engine**";
    }

    @Override
    public ProgrammeAnswer solve(ProgrammeTask task, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int[] whole = IntStream.range(0, task.whole()).toArray();
        BranchAndBound search =
                new BranchAndBound(task.programme(), whole, task.mostWork(), () -> System.nanoTime() > end);
        search.begin(task.basis());
        int[] values = search.solve(task.toBeat());
        return new ProgrammeAnswer(values, search.proven());
    }
}
