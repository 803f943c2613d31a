package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.circulation.Circulations;
import org.charterexchange.matching.solver.settings.CirculationSettings;
import org.charterexchange.matching.solver.start.Construction;

/** Solves circulations, and keeps the best of them as a matching; once for each limit. */
final class CirculationPhase implements Phase {

    private final Circulations circulations;
    private final Construction construction;
    private final SearchControl control;
    private final CirculationSettings settings;
    private boolean over;

    CirculationPhase(
            Circulations circulations, Construction construction, SearchControl control, CirculationSettings settings) {
        this.circulations = circulations;
        this.construction = construction;
        this.control = control;
        this.settings = settings;
    }

    @Override
    public void goOn() {
        over = false;
    }

    @Override
    public boolean due() {
        return !over;
    }

    @Override
    public void run() {
        over = true;
        int[] pairs = circulations.solve(control.progress().byTheClock(), this::takesTooLong, this::isEnough);
        if (pairs != null) {
            construction.complete(pairs);
        }
    }

    /** One circulation is worth waiting for: where nothing can be swapped it is the best there is. */
    private boolean takesTooLong() {
        return control.halted()
                || (control.progress().byTheClock() && control.progress().usedOfAll() >= settings.firstShare());
    }

    private boolean isEnough() {
        return control.progress().byTheClock() && control.used(settings.share());
    }
}
