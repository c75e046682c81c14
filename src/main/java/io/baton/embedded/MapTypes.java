package io.baton.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import io.baton.embedded.bson.BsonCodec;
import io.baton.embedded.bson.KeyOrder;
import io.baton.embedded.bson.MemoryEstimate;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/// The three data types in the store's maps: documents, single values and index keys.
final class MapTypes {

    private MapTypes() {}

    /// A collection: documents by id.
    ///
    /// @param changes notes what changes
    static JournaledMap.Builder<Object, Document> collection(ChangedKeys changes) {
        return new JournaledMap.Builder<>(new ValueType(), new DocumentType(), changes);
    }

    /// An index: document ids by key.
    ///
    /// @param changes notes what changes
    static JournaledMap.Builder<KeyValue, Object> index(ChangedKeys changes) {
        return new JournaledMap.Builder<>(new KeyType(), new ValueType(), changes);
    }

    private static final class DocumentType extends BasicDataType<Document> {

        @Override
        public int getMemory(Document document) {
            return MemoryEstimate.of(document);
        }

        @Override
        public void write(WriteBuffer to, Document document) {
            BsonCodec.write(to, document);
        }

        @Override
        public Document read(ByteBuffer from) {
            return BsonCodec.readDocument(from);
        }

        @Override
        public Document[] createStorage(int size) {
            return new Document[size];
        }
    }

    private static final class ValueType extends BasicDataType<@Nullable Object> {

        @Override
        public int compare(@Nullable Object a, @Nullable Object b) {
            return KeyOrder.INSTANCE.compare(a, b);
        }

        @Override
        public int getMemory(@Nullable Object value) {
            return MemoryEstimate.of(value);
        }

        @Override
        public void write(WriteBuffer to, @Nullable Object value) {
            BsonCodec.write(to, value);
        }

        @Override
        public @Nullable Object read(ByteBuffer from) {
            return BsonCodec.readValue(from);
        }

        @Override
        public @Nullable Object[] createStorage(int size) {
            return new Object[size];
        }
    }

    private static final class KeyType extends BasicDataType<KeyValue> {

        @Override
        public int compare(KeyValue a, KeyValue b) {
            return KeyOrder.INSTANCE.lists(a, b);
        }

        @Override
        public int getMemory(KeyValue key) {
            int sum = 0;
            for (Object part : key) {
                sum += 8 + MemoryEstimate.of(part);
            }
            return sum;
        }

        @Override
        public void write(WriteBuffer to, KeyValue key) {
            to.putVarInt(key.size());
            for (Object part : key) {
                BsonCodec.write(to, part);
            }
        }

        @Override
        public KeyValue read(ByteBuffer from) {
            int size = DataUtils.readVarInt(from);
            List<@Nullable Object> parts = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                parts.add(BsonCodec.readValue(from));
            }
            return new KeyValue(parts);
        }

        @Override
        public KeyValue[] createStorage(int size) {
            return new KeyValue[size];
        }
    }
}
