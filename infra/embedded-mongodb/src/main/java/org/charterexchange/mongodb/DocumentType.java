package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** How a document is written to a page: as BSON, which carries its own length. */
final class DocumentType extends BasicDataType<Document> {

    private static final int FIELD_OVERHEAD = 64;
    private static final int SCALAR = 24;

    /** A rough count of bytes on the heap, enough to size pages and the cache. */
    @Override
    public int getMemory(Document document) {
        return sizeOf(document);
    }

    private static int sizeOf(@Nullable Object value) {
        if (value instanceof String text) {
            return FIELD_OVERHEAD + text.length();
        }
        if (value instanceof Document document) {
            return FIELD_OVERHEAD
                    + document.values().stream()
                            .mapToInt(field -> FIELD_OVERHEAD + sizeOf(field))
                            .sum();
        }
        if (value instanceof Collection<?> elements) {
            return FIELD_OVERHEAD
                    + elements.stream().mapToInt(DocumentType::sizeOf).sum();
        }
        return SCALAR;
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf encoded = Unpooled.buffer();
        try {
            BsonEncoder.encodeDocument(document, encoded);
            buffer.put(encoded.nioBuffer());
        } finally {
            encoded.release();
        }
    }

    @Override
    public Document read(ByteBuffer buffer) {
        ByteBuf encoded = Unpooled.wrappedBuffer(buffer);
        Document document = BsonDecoder.decodeBson(encoded);
        buffer.position(buffer.position() + encoded.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
