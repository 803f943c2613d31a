package org.charterexchange.matching.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Draws an instance of the matching specification, version 1: two sectors, organisations whose sizes fall as in Zipf's
 * law in UK towns, placements and candidates of all stages with skills, goals, vetting and dates, applications that
 * mostly fit, panel scores, limits and ledgers.
 *
 * <p>The same settings give the same bytes on any machine and Java release. Time and memory grow with the number of
 * candidates; 100,000 take a few seconds.
 */
public final class Generator {

    private Generator() {}

    /**
     * The instance as UTF-8 JSON.
     *
     * @throws OutOfMemoryError where the instance exceeds what an array can hold (about 2 GB)
     */
    public static byte[] generate(GeneratorSettings settings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(settings, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the instance as UTF-8 JSON without holding it in memory; the stream is flushed and left open.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(GeneratorSettings settings, OutputStream stream) throws IOException {
        RandomSource random = new RandomSource(settings.seed());
        Catalogue catalogue = new Catalogue(settings.candidates());
        MatchingMarket market = new MatchingMarket(settings, catalogue, random);
        GeneratedRelations relations = new GeneratedRelations(settings, market, random);
        try (GeneratedInstanceWriter writer = new GeneratedInstanceWriter(stream)) {
            writer.begin("generated-" + settings.candidates() + "-seed-" + settings.seed());
            writer.organisations(market.organisations());
            writer.placements(market.placements());
            writer.beginCandidates();
            for (int number = 1; number <= settings.candidates(); number++) {
                GeneratedOrganisation home = market.sector(random.chance(500)).draw(random);
                GeneratedCandidate candidate = GeneratedCandidate.draw(
                        number, home, settings.specialCases().openToOffers(), catalogue, random);
                List<GeneratedPlacement> applications = market.applications(
                        candidate,
                        Math.max(1, settings.pairsPerCandidate() * 3 / 4),
                        settings.pairsPerCandidate() * 2,
                        random);
                relations.add(candidate, applications);
                writer.candidate(candidate, applications);
            }
            writer.endCandidates();
            writer.relations(relations);
            writer.end();
        }
        stream.flush();
    }
}
