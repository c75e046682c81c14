package io.baton.embedded.bson;

import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// Sorts the keys in the file by type, then by value. The order may differ from MongoDB's, but it
/// must distinguish everything that BSON distinguishes, and must never change.
public final class KeyOrder implements Comparator<@Nullable Object> {

    public static final KeyOrder INSTANCE = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
        int types = Byte.compareUnsigned(BsonCodec.typeOf(a), BsonCodec.typeOf(b));
        if (types != 0) {
            return types;
        }
        return switch (a) {
            case String text when b instanceof String other -> text.compareTo(other);
            case ObjectId id when b instanceof ObjectId other -> id.compareTo(other);
            case Double number when b instanceof Double other -> number.compareTo(other);
            case Integer number when b instanceof Integer other -> number.compareTo(other);
            case Long number when b instanceof Long other -> number.compareTo(other);
            case Boolean flag when b instanceof Boolean other -> flag.compareTo(other);
            // The file stores milliseconds, so memory must not distinguish more.
            case Instant at when b instanceof Instant other ->
                    Long.compare(at.toEpochMilli(), other.toEpochMilli());
            case Collection<?> list when b instanceof Collection<?> other -> lists(list, other);
            case null, default -> Arrays.compareUnsigned(BsonCodec.bytes(a), BsonCodec.bytes(b));
        };
    }

    public int lists(Iterable<?> a, Iterable<?> b) {
        Iterator<?> left = a.iterator();
        Iterator<?> right = b.iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = compare(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }
}
