package io.baton.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a query demands of single fields, also inside an "and", so that an index may narrow it. The
/// library uses an index only for a query that names its keys and nothing else.
final class FieldConditions {

    private FieldConditions() {}

    static Document of(Document query) {
        Document wanted = new Document();
        collect(query, wanted);
        return wanted;
    }

    private static void collect(@Nullable Object part, Document wanted) {
        if (part instanceof Document query) {
            query.forEach((field, condition) -> collect(field, condition, wanted));
        }
    }

    private static void collect(String field, @Nullable Object condition, Document wanted) {
        if (field.equals("$and") && condition instanceof List<?> all) {
            all.forEach(one -> collect(one, wanted));
        } else {
            wanted.putIfAbsent(field, plain(condition));
        }
    }

    private static @Nullable Object plain(@Nullable Object condition) {
        return condition instanceof Document operators
                        && operators.size() == 1
                        && operators.containsKey("$eq")
                ? operators.get("$eq")
                : condition;
    }

    /// The demands on the keys of the index; empty if there is one that it knows nothing of.
    static Document keys(Index<?> index, Document wanted) {
        Document keys = new Document();
        for (IndexKey key : index.getKeys()) {
            if (!wanted.containsKey(key.getKey())) {
                return new Document();
            }
            keys.put(key.getKey(), wanted.get(key.getKey()));
        }
        return keys;
    }
}
