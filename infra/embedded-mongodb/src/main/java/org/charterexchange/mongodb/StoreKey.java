package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.Arrays;

/**
 * The key of a document or of an index entry: the BSON bytes of its normalised values, so that numbers that MongoDB
 * holds equal (1 and 1.0) are one key, and so that keys of any types have one total order.
 */
final class StoreKey implements Comparable<StoreKey> {

    private final byte[] bytes;

    StoreKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static StoreKey of(KeyValue values) {
        Document numbered = new Document();
        int position = 0;
        for (Object value : values.normalized()) {
            numbered.put(Integer.toString(position++), value);
        }
        ByteBuf buffer = Unpooled.buffer();
        try {
            BsonEncoder.encodeDocument(numbered, buffer);
            return new StoreKey(ByteBufUtil.getBytes(buffer));
        } finally {
            buffer.release();
        }
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public int compareTo(StoreKey other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoreKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
