package io.baton.embedded.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A query's conditions on single fields, including those inside an "and", so that an index can
/// narrow the query. The library uses an index only if the query names its keys and nothing else.
public final class FieldConditions {

    private FieldConditions() {}

    /// The first condition on each field.
    public static Document of(Document query) {
        return alternatives(query).getFirst();
    }

    /// The first condition on each field; and the same again with each further condition in place
    /// of the first on its field.
    static List<Document> alternatives(Document query) {
        Document first = new Document();
        List<Document> further = new ArrayList<>();
        collect(query, first, further);
        List<Document> alternatives = new ArrayList<>(List.of(first));
        for (Document one : further) {
            Document alternative = first.clone();
            alternative.putAll(one);
            alternatives.add(alternative);
        }
        return alternatives;
    }

    private static void collect(
            @Nullable Object part, Document conditions, List<Document> further) {
        if (part instanceof Document query) {
            query.forEach((field, condition) -> collect(field, condition, conditions, further));
        }
    }

    private static void collect(
            String field, @Nullable Object condition, Document conditions, List<Document> further) {
        if (field.equals("$and") && condition instanceof List<?> all) {
            all.forEach(one -> collect(one, conditions, further));
        } else if (conditions.containsKey(field)) {
            further.add(new Document(field, plain(condition)));
        } else {
            conditions.put(field, plain(condition));
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
    public static Document keys(Index<?> index, Document conditions) {
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
