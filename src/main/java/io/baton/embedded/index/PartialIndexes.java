package io.baton.embedded.index;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the filters of partial indexes, which the library ignores. An index of the documents that
/// have its only field is what the library calls sparse. Other filters are refused, so that no
/// index holds more than its definition says.
public final class PartialIndexes {

    private static final String FILTER = "partialFilterExpression";

    private PartialIndexes() {}

    /// The command as the library understands it.
    ///
    /// @throws BadValueException if it names a filter other than `exists` on the only key
    public static Document asSparse(Document createIndexes) {
        Document changed = createIndexes.clone();
        if (createIndexes.get("indexes") instanceof List<?> all) {
            changed.put("indexes", all.stream().map(PartialIndexes::index).toList());
        }
        return changed;
    }

    private static @Nullable Object index(@Nullable Object given) {
        if (!(given instanceof Document index) || !index.containsKey(FILTER)) {
            return given;
        }
        if (!(index.get("key") instanceof Document key)
                || !(index.get(FILTER) instanceof Document filter)
                || key.size() != 1
                || !filter.keySet().equals(key.keySet())
                || !isExists(filter.values().iterator().next())) {
            throw new BadValueException("A partial index can only say that its key exists.");
        }
        Document sparse = index.clone();
        sparse.remove(FILTER);
        sparse.put("sparse", true);
        return sparse;
    }

    private static boolean isExists(@Nullable Object condition) {
        return condition instanceof Document operators
                && operators.size() == 1
                && Boolean.TRUE.equals(operators.get("$exists"));
    }
}
