package org.charterexchange.service.equality;

import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.equality.EqualityFigures;
import org.charterexchange.service.storage.VersionedDocument;

/**
 * The figures as they were made last; there is one document of it, and what others read is never anything newer.
 *
 * @param upTo when the last of those whom it counts answered first
 * @param figures what may be told
 */
record EqualitySnapshot(String id, long version, Instant upTo, EqualityFigures figures) implements VersionedDocument {

    static final String ID = "latest";

    /** What there is before the first: nobody is counted, and nothing told. */
    static final EqualitySnapshot NONE =
            new EqualitySnapshot(ID, 0, Instant.EPOCH, new EqualityFigures(null, null, List.of()));

    EqualitySnapshot followedBy(Instant last, EqualityFigures next) {
        return new EqualitySnapshot(id, version + 1, last, next);
    }
}
