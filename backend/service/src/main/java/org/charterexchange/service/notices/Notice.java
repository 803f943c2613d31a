package org.charterexchange.service.notices;

import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.notices.NoticeKind;
import org.charterexchange.contract.notices.NoticeView;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is kept.
 *
 * @param person the id of the membership of whoever is told, also one that has ended
 * @param readAt absent until they have read it
 */
record Notice(
        String id,
        long version,
        String person,
        NoticeKind kind,
        List<String> arguments,
        Instant at,
        @Nullable Instant readAt)
        implements VersionedDocument {

    Notice read(Instant when) {
        return new Notice(id, version + 1, person, kind, arguments, at, when);
    }

    NoticeView view() {
        return new NoticeView(id, kind, arguments, at);
    }
}
