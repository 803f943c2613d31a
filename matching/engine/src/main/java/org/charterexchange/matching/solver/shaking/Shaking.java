package org.charterexchange.matching.solver.shaking;

import java.util.function.BooleanSupplier;
import org.charterexchange.matching.solver.neighbourhood.Neighbourhood;
import org.charterexchange.matching.solver.settings.ShakingSettings;

/**
 * Leaves a local optimum by the noising method (I. Charon, O. Hudry, <em>The noising method: a new method for combinatorial
 * optimization</em>, 1993): neighbourhoods all over the problem are seated as if each pair were worth a little more or less
 * than it is, which may lose points.
 */
public final class Shaking {

    private final Neighbourhood neighbourhood;
    private final ShakingSettings settings;
    private final BooleanSupplier halted;

    /** Shakes the board of neighbourhoods. */
    public Shaking(Neighbourhood neighbourhood, ShakingSettings settings, BooleanSupplier halted) {
        this.neighbourhood = neighbourhood;
        this.settings = settings;
        this.halted = halted;
    }

    /**
     * Shakes once.
     *
     * @param most how many steps' worth of work there is left
     * @return how many steps' worth of work that was
     */
    public long shake(long most) {
        long taken = 0;
        for (int k = 0; k < settings.neighbourhoods() && taken < most && !halted.getAsBoolean(); k++) {
            taken += neighbourhood
                    .reseat(settings.size(), settings.noise(), most - taken)
                    .steps();
        }
        return taken;
    }
}
