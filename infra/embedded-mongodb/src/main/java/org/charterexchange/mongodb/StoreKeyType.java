package org.charterexchange.mongodb;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How a {@link StoreKey} is written to a page: its length, then its bytes. */
final class StoreKeyType extends BasicDataType<StoreKey> {

    private static final int OBJECT_OVERHEAD = 40;

    @Override
    public int getMemory(StoreKey key) {
        return OBJECT_OVERHEAD + key.bytes().length;
    }

    @Override
    public void write(WriteBuffer buffer, StoreKey key) {
        buffer.putVarInt(key.bytes().length).put(key.bytes());
    }

    @Override
    public StoreKey read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return new StoreKey(bytes);
    }

    @Override
    public int compare(StoreKey left, StoreKey right) {
        return left.compareTo(right);
    }

    @Override
    public StoreKey[] createStorage(int size) {
        return new StoreKey[size];
    }
}
