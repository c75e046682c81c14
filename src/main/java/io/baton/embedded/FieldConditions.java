package io.baton.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A query's conditions on single fields, including those inside an "and", so that an index can
/// narrow the query. The library uses an index only if the query names its keys and nothing else.
final class FieldConditions {

    private FieldConditions() {}

    static Document of(Document query) {
        Document conditions = new Document();
        collect(query, conditions);
        return conditions;
    }

    private static void collect(@Nullable Object part, Document conditions) {
        if (part instanceof Document query) {
            query.forEach((field, condition) -> collect(field, condition, conditions));
        }
    }

    private static void collect(String field, @Nullable Object condition, Document conditions) {
        if (field.equals("$and") && condition instanceof List<?> all) {
            all.forEach(one -> collect(one, conditions));
        } else {
            conditions.putIfAbsent(field, plain(condition));
        }
    }

    private static @Nullable Object plain(@Nullable Object condition) {
        return condition instanceof Document operators
                        && operators.size() == 1
                        && operators.containsKey("$eq")
                ? operators.get("$eq")
                : condition;
    }

    /// The conditions on the keys of the index; empty if one of the keys has none.
    static Document keys(Index<?> index, Document conditions) {
        Document keys = new Document();
        for (IndexKey key : index.getKeys()) {
            if (!conditions.containsKey(key.getKey())) {
                return new Document();
            }
            keys.put(key.getKey(), conditions.get(key.getKey()));
        }
        return keys;
    }
}
