package io.baton.mongo.driver;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/// An index of the documents that have a field. Earlier builds made it sparse, which isn't part of
/// MongoDB's Stable API; a partial index is.
///
/// @param unique whether no two documents may have the same value
public record PresentFieldIndex(
        MongoCollection<Document> collection, String field, boolean unique) {

    private static final String SUFFIX = "_present";

    /// An index of the same keys exists, with another name or other options.
    private static final Set<Integer> CONFLICTS = Set.of(85, 86);

    /// Creates it before it drops the earlier one, where the server can have both.
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
        collection.createIndex(
                new Document(field, 1),
                new IndexOptions()
                        .name(field + SUFFIX)
                        .unique(unique)
                        .partialFilterExpression(Filters.exists(field)));
    }

    private void dropEarlier() {
        earlier().forEach(collection::dropIndex);
    }

    private List<String> earlier() {
        return collection.listIndexes().into(new ArrayList<>()).stream()
                .filter(index -> index.get("key", Document.class).keySet().equals(Set.of(field)))
                .map(index -> index.getString("name"))
                .filter(name -> !name.endsWith(SUFFIX))
                .toList();
    }
}
