package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Holds trials, each in a process of its own, and keeps what they measured. */
final class TrialRunner {

    private static final int PATIENCE = 60;
    private static final int CANDIDATES_A_SECOND = 300;

    private final MeasurementStore store;
    private final int seconds;
    private final List<String> again;
    private final String engine = Fingerprint.ofEngine();
    private final String peers = Fingerprint.ofPeers();

    /** @param again the peers whose kept outcomes are passed over */
    TrialRunner(MeasurementStore store, int seconds, List<String> again) throws IOException {
        this.store = store;
        this.seconds = seconds;
        this.again = again;
    }

    /** The outcome of a peer on an instance, kept or new. */
    Measurement outcome(byte[] instance, int size, String peer, int seed) throws IOException, InterruptedException {
        Optional<String> hopeless = PeerRegistry.hopeless(peer, size);
        if (hopeless.isPresent()) {
            return Measurement.failed("left out: " + hopeless.get());
        }
        String key = Fingerprint.of(instance) + "-" + peer + "-" + seed + "-" + seconds + "s-"
                + (peer.equals(PeerRegistry.ENGINE) ? engine : peers);
        Optional<Measurement> kept = again.contains(peer) ? Optional.empty() : store.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Measurement outcome = trial(instance, size, peer, seed);
        store.keep(key, outcome);
        return outcome;
    }

    private Measurement trial(byte[] instance, int size, String peer, int seed)
            throws IOException, InterruptedException {
        Path input = Files.createTempFile("instance", ".json");
        Path output = Files.createTempFile("outcome", ".txt");
        try {
            Files.write(input, instance);
            Process process = process(input, peer, seed)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            // reading and verifying are not in the limit
            int patience = seconds + PATIENCE + 2 * size / CANDIDATES_A_SECOND;
            if (!process.waitFor(patience, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return Measurement.failed("did not end " + patience + " s after its start");
            }
            return process.exitValue() == 0
                    ? Measurement.parse(Files.readAllLines(output))
                    : Measurement.failed("ended with exit status " + process.exitValue());
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }

    private ProcessBuilder process(Path instance, String peer, int seed) {
        return new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Trial.class.getName(),
                instance.toString(),
                peer,
                Integer.toString(seconds),
                Integer.toString(seed));
    }
}
