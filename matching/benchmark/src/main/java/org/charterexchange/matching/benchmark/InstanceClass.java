package org.charterexchange.matching.benchmark;

import java.util.Locale;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.instance.Preset;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.InstanceWriter;

/**
 * Instances that differ by their seed alone.
 *
 * @param family what instances of several sizes have in common, and the times of growth are taken over
 * @param size how many candidates
 * @param source where an instance comes from
 */
record InstanceClass(String family, int size, Source source) {

    /** Draws the instance of a seed. */
    interface Source {
        byte[] draw(int seed);
    }

    /** What {@code generate} makes, under a preset. */
    static InstanceClass generated(int size, int pairs, Preset preset) {
        String family =
                "about " + pairs + " eligible pairs each" + (preset == Preset.BALANCED ? "" : ", " + preset.label());
        return new InstanceClass(family, size, seed -> {
            byte[] bytes = Generator.generate(GeneratorSettings.of(size, seed).withPairsPerCandidate(pairs));
            return preset == Preset.BALANCED
                    ? bytes
                    : InstanceWriter.write(InstanceReader.read(bytes).instance().withPolicy(preset.policy()));
        });
    }

    String title() {
        return String.format(Locale.UK, "%,d candidates, %s", size, family);
    }
}
