package org.charterexchange.matching;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.charterexchange.matching.problem.CompiledInstance;

/** Turns a matching into bytes that say which instance they belong to, and back. */
final class SearchCheckpoint {

    private static final byte[] MARK = "charter-exchange/checkpoint/1".getBytes(StandardCharsets.US_ASCII);

    private final CompiledInstance compiled;
    private final byte[] sha256;

    SearchCheckpoint(CompiledInstance compiled) {
        this.compiled = compiled;
        this.sha256 = HexFormat.of().parseHex(compiled.sha256());
    }

    /** The matching with the given pair for each candidate, or -1. */
    byte[] bytes(int[] pairs) {
        ByteBuffer out = ByteBuffer.allocate(MARK.length + sha256.length + Integer.BYTES * pairs.length + Long.BYTES);
        out.put(MARK).put(sha256);
        for (int pair : pairs) {
            out.putInt(pair < 0 ? -1 : compiled.problem().pairPlacement()[pair]);
        }
        out.putLong(checksum(out.array(), out.position()));
        return out.array();
    }

    /**
     * The pair of each candidate, or -1.
     *
     * @throws UnusableCheckpointException if the bytes are damaged or belong to another instance
     */
    int[] pairs(byte[] checkpoint) {
        ByteBuffer in = ByteBuffer.wrap(checkpoint);
        try {
            byte[] mark = new byte[MARK.length];
            byte[] hash = new byte[sha256.length];
            in.get(mark).get(hash);
            if (!Arrays.equals(mark, MARK)) {
                throw new UnusableCheckpointException("The checkpoint is not one of this engine's.");
            }
            if (!Arrays.equals(hash, sha256)) {
                throw new UnusableCheckpointException("The checkpoint belongs to the instance "
                        + HexFormat.of().formatHex(hash) + ", not to " + compiled.sha256() + ".");
            }
            return placements(in, checkpoint);
        } catch (BufferUnderflowException e) {
            throw new UnusableCheckpointException("The checkpoint is cut off.", e);
        }
    }

    private int[] placements(ByteBuffer in, byte[] checkpoint) {
        int[] pairs = new int[compiled.problem().candidateCount()];
        for (int c = 0; c < pairs.length; c++) {
            int placement = in.getInt();
            pairs[c] = placement < 0 ? -1 : compiled.pair(c, placement);
        }
        if (in.getLong() != checksum(checkpoint, in.position() - Long.BYTES) || in.hasRemaining()) {
            throw new UnusableCheckpointException("The checkpoint is damaged.");
        }
        return pairs;
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
