package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import io.baton.embedded.bson.KeyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.OffHeapStore;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
class MapTypesTest {

    @Property
    void aValueIsFoundUnderItsKeyAfterAReopening(
            @ForAll("keys") List<KeyValue> keys, @ForAll("documents") Document document) {
        OffHeapStore file = new OffHeapStore();
        MVStore store = new MVStore.Builder().fileStore(file).open();
        MVMap<KeyValue, Object> index = store.openMap("index", MapTypes.index(new ChangedKeys()));
        MVMap<Object, Document> documents =
                store.openMap("documents", MapTypes.collection(new ChangedKeys()));
        for (KeyValue key : keys) {
            index.put(key, key.toString());
            documents.put(key.toString(), document);
        }
        store.close();

        MVStore again = new MVStore.Builder().fileStore(file).open();
        MVMap<KeyValue, Object> reread = again.openMap("index", MapTypes.index(new ChangedKeys()));
        for (KeyValue key : keys) {
            assertThat(reread.get(key)).isEqualTo(key.toString());
            assertThat(
                            again.openMap("documents", MapTypes.collection(new ChangedKeys()))
                                    .get(key.toString()))
                    .isEqualTo(document);
        }
        assertThat(reread.keySet()).hasSize((int) keys.stream().distinct().count());
        again.close();
    }

    @Property
    void keysHaveATotalOrder(
            @ForAll("values") Object a, @ForAll("values") Object b, @ForAll("values") Object c) {
        KeyOrder keyOrder = KeyOrder.INSTANCE;
        assertThat(keyOrder.compare(a, a)).isZero();
        assertThat(Integer.signum(keyOrder.compare(a, b)))
                .isEqualTo(-Integer.signum(keyOrder.compare(b, a)));
        List<Object> sorted = new ArrayList<>(Arrays.asList(a, b, c));
        sorted.sort(keyOrder);
        assertThat(keyOrder.compare(sorted.get(0), sorted.get(2))).isNotPositive();
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.lazyOf(
                () -> simple(),
                () -> simple(),
                () -> simple().list().ofMaxSize(3).map(list -> (Object) list),
                () -> documents().map(document -> (Object) document));
    }

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.maps(Arbitraries.strings().alpha().ofLength(2), written())
                .ofMaxSize(4)
                .map(Document::new);
    }

    @Provide
    Arbitrary<List<KeyValue>> keys() {
        return simple().list().ofMinSize(1).ofMaxSize(3).map(KeyValue::new).list().ofMaxSize(80);
    }

    private static Arbitrary<Object> written() {
        return simple().filter(value -> !(value instanceof Missing));
    }

    private static Arbitrary<Object> simple() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(5).filter(text -> !text.contains("\u0000")),
                Arbitraries.integers().between(-3, 3),
                Arbitraries.longs(),
                Arbitraries.doubles().map(it -> it == 0 ? 0.0 : it),
                Arbitraries.of(true, false),
                Arbitraries.longs().between(-1, 1).map(Instant::ofEpochMilli),
                Arbitraries.longs().between(0, 9).map(it -> new UUID(it, it)),
                Arbitraries.of(
                        new ObjectId("65a1b2c3d4e5f60718293a4b"),
                        new ObjectId("65a1b2c3d4e5f60718293a4c"),
                        new BinData(new byte[] {1, -1}),
                        new BsonTimestamp(7),
                        new Decimal128(new BigDecimal("1.50").unscaledValue().longValue(), 3),
                        MinKey.getInstance(),
                        MaxKey.getInstance(),
                        Missing.getInstance()),
                Arbitraries.just(null));
    }
}
