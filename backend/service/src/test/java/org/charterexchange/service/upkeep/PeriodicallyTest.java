package org.charterexchange.service.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

class PeriodicallyTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final VirtualTimeScheduler clock = VirtualTimeScheduler.create();
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void doesItsWorkOnceEachIntervalFromTheStartToTheStop() {
        Periodically work = Periodically.every(MINUTE, "Works", () -> Mono.fromRunnable(begun::incrementAndGet))
                .on(clock);
        clock.advanceTimeBy(MINUTE.multipliedBy(3));
        assertThat(begun).hasValue(0);

        work.start();
        assertThat(work.isRunning()).isTrue();
        clock.advanceTimeBy(MINUTE.minusSeconds(1));
        assertThat(begun).hasValue(0);
        clock.advanceTimeBy(MINUTE.multipliedBy(3));
        assertThat(begun).hasValue(3);

        work.stop();
        assertThat(work.isRunning()).isFalse();
        clock.advanceTimeBy(MINUTE.multipliedBy(3));
        assertThat(begun).hasValue(3);
    }

    @Test
    void beginsAfterAnotherDelayWhereOneIsSet() {
        Periodically.every(MINUTE, "Works", () -> Mono.fromRunnable(begun::incrementAndGet))
                .firstAfter(Duration.ofSeconds(5))
                .on(clock)
                .start();
        clock.advanceTimeBy(Duration.ofSeconds(5));
        assertThat(begun).hasValue(1);
        clock.advanceTimeBy(MINUTE);
        assertThat(begun).hasValue(2);
    }

    @Test
    void workThatTakesLongerIsNotOvertakenAndWhatWouldHaveBegunMeanwhileIsLeftOut() {
        Sinks.One<String> end = Sinks.one();
        Periodically.every(MINUTE, "Works", () -> {
                    begun.incrementAndGet();
                    return end.asMono();
                })
                .on(clock)
                .start();
        clock.advanceTimeBy(MINUTE.multipliedBy(10));
        assertThat(begun).hasValue(1);

        end.tryEmitValue("done").orThrow();
        clock.advanceTimeBy(MINUTE.multipliedBy(2));
        assertThat(begun.get()).isBetween(3, 4);
    }

    @Test
    void workThatFailsIsBegunAgainAtTheNextInterval() {
        Periodically.every(MINUTE, "Works", () -> {
                    begun.incrementAndGet();
                    return Mono.error(new IllegalStateException("the store is away"));
                })
                .on(clock)
                .start();
        clock.advanceTimeBy(MINUTE.multipliedBy(3));
        assertThat(begun).hasValue(3);
    }

    @Test
    void workThatCannotEvenBeMadeIsBegunAgainAtTheNextInterval() {
        Periodically.every(MINUTE, "Works", () -> {
                    begun.incrementAndGet();
                    throw new IllegalStateException("nothing to work on");
                })
                .on(clock)
                .start();
        clock.advanceTimeBy(MINUTE.multipliedBy(2));
        assertThat(begun).hasValue(2);
    }

    @Test
    void isDoneOnceMoreWhenItStopsWhereThatIsAskedFor() {
        Periodically work = Periodically.every(MINUTE, "Works", () -> Mono.fromRunnable(begun::incrementAndGet))
                .andWhenStopping()
                .on(clock);
        work.stop();
        assertThat(begun).as("what never began has nothing to finish").hasValue(0);
        work.start();
        work.stop();
        assertThat(begun).hasValue(1);
    }
}
