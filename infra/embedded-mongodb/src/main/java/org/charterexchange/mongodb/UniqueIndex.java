package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index, kept in the file: from the indexed values to the key of the document that holds them. */
final class UniqueIndex extends AbstractUniqueIndex<StoreKey> {

    private final MVMap<StoreKey, StoreKey> entries;

    UniqueIndex(MVMap<StoreKey, StoreKey> entries, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.entries = entries;
    }

    @Override
    protected @Nullable StoreKey removeDocument(KeyValue values) {
        return entries.remove(StoreKey.of(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, StoreKey position) {
        return entries.putIfAbsent(StoreKey.of(values), position) == null;
    }

    @Override
    protected @Nullable StoreKey getPosition(KeyValue values) {
        return entries.get(StoreKey.of(values));
    }

    /** Only asked for by regular expressions, which {@link IndexSelection} leaves to a scan of the documents. */
    @Override
    protected Iterable<Map.Entry<KeyValue, StoreKey>> getIterable() {
        throw new UnsupportedOperationException("an index cannot be searched by a regular expression");
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
