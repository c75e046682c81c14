package io.baton.mongo.driver;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/// The indexes of a collection, created in one command. Earlier builds made those of present fields
/// sparse, which isn't part of MongoDB's Stable API; a partial index is.
public record CollectionIndexes(MongoCollection<Document> collection, List<Index> indexes) {

    private static final String PRESENT = "_present";

    /// An index of the same keys exists, with another name or other options.
    private static final Set<Integer> CONFLICTS = Set.of(85, 86);

    /// @param fields in order, ascending
    /// @param unique whether no two documents may have the same values
    /// @param onlyPresent whether it has entries only for documents that have the field, of which
    ///   there is one then
    public record Index(List<String> fields, boolean unique, boolean onlyPresent) {

        public static Index of(String... fields) {
            return new Index(List.of(fields), false, false);
        }

        public static Index unique(String... fields) {
            return new Index(List.of(fields), true, false);
        }

        public static Index ofPresent(String field) {
            return new Index(List.of(field), false, true);
        }

        public static Index uniqueIfPresent(String field) {
            return new Index(List.of(field), true, true);
        }

        private IndexModel model() {
            var options = new IndexOptions().unique(unique);
            return new IndexModel(
                    Indexes.ascending(fields),
                    onlyPresent
                            ? options.name(fields.getFirst() + PRESENT)
                                    .partialFilterExpression(Filters.exists(fields.getFirst()))
                            : options);
        }

        private boolean replaces(Document existing) {
            return onlyPresent
                    && existing.get("key", Document.class).keySet().equals(Set.copyOf(fields))
                    && !existing.getString("name").endsWith(PRESENT);
        }
    }

    /// Creates them before it drops the earlier ones, where the server can have both.
    public void ensure() {
        try {
            create();
            dropEarlier();
        } catch (MongoCommandException e) {
            if (!CONFLICTS.contains(e.getErrorCode())) {
                throw e;
            }
            dropEarlier();
            create();
        }
    }

    private void create() {
        collection.createIndexes(indexes.stream().map(Index::model).toList());
    }

    private void dropEarlier() {
        for (var existing : collection.listIndexes().into(new ArrayList<>())) {
            if (indexes.stream().anyMatch(index -> index.replaces(existing))) {
                collection.dropIndex(existing.getString("name"));
            }
        }
    }
}
