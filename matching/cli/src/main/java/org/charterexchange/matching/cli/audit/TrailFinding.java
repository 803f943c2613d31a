package org.charterexchange.matching.cli.audit;

/**
 * Something that does not hold.
 *
 * @param line the line of the file, from 1
 * @param where the entry by its chain and sequence number, or the checkpoint by its number
 * @param check which check failed
 * @param expected what had to be there
 * @param found what is there
 */
record TrailFinding(long line, TrailStatement where, Check check, TrailStatement expected, TrailStatement found) {

    /** What is checked. */
    enum Check {
        /** A line is one JSON object of the format. */
        LINE,
        /** Lines stand in the order header, checkpoints, entries, end. */
        ORDER,
        /** Checkpoints are numbered from 1 without gaps. */
        CHECKPOINT_NUMBER,
        /** A checkpoint takes in the hash of the one before. */
        CHECKPOINT_LINK,
        /** A checkpoint's hash is that of its content. */
        CHECKPOINT_HASH,
        /** A checkpoint is signed with a key that is trusted. */
        CHECKPOINT_KEY,
        /** A checkpoint's signature is that of its key over its content. */
        CHECKPOINT_SIGNATURE,
        /** No checkpoint is older than the one before it, and no chain is shorter than before. */
        CHECKPOINT_GROWTH,
        /** A chain holds at the length that a checkpoint names the entry whose hash it names. */
        CHECKPOINT_HEAD,
        /** The entries belong to a chain that the header names. */
        CHAIN,
        /** The entries of a chain are numbered from 1 without gaps. */
        SEQUENCE,
        /** An entry takes in the hash of the one before. */
        LINK,
        /** An entry's hash is that of its content. */
        HASH,
        /** A chain is as long as the header says. */
        LENGTH,
        /** The file ends with its counts, and they are right. */
        END
    }
}
