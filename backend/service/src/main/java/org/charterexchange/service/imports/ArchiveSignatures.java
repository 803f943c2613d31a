package org.charterexchange.service.imports;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;

/**
 * Knows archives, spreadsheets and other binary files by how they begin, whatever they are called: none of them is unpacked.
 */
final class ArchiveSignatures {

    /** zip and office documents, gzip, bzip2, xz, 7z, rar, zstandard, PDF, old office documents, programs. */
    private static final List<byte[]> BEGINNINGS = List.of(
            bytes("504b0304"),
            bytes("504b0506"),
            bytes("504b0708"),
            bytes("1f8b"),
            bytes("425a68"),
            bytes("fd377a585a"),
            bytes("377abcaf271c"),
            bytes("526172211a07"),
            bytes("28b52ffd"),
            bytes("255044462d"),
            bytes("d0cf11e0"),
            bytes("7f454c46"));

    private ArchiveSignatures() {}

    /**
     * Refuses a file that is no text.
     *
     * @throws ProblemException {@link ProblemType#UNSUPPORTED_MEDIA_TYPE}
     */
    static void refuse(byte[] file) {
        if (BEGINNINGS.stream().anyMatch(beginning -> begins(file, beginning))) {
            String start = HexFormat.ofDelimiter(" ").formatHex(file, 0, Math.min(8, file.length));
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of(Fault.of("", start, FaultCodes.PLAIN_FILE)));
        }
    }

    private static boolean begins(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
