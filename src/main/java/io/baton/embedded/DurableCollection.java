package io.baton.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The library's collection, changed in three ways: a document in the map is never altered, only
/// replaced, so that no reader sees half an update; queries run beside writes, not instead of them;
/// and a query is narrowed by any index that knows some of its demands.
final class DurableCollection extends H2Collection {

    private final QueryMatcher matcher = new DefaultQueryMatcher();
    private volatile List<Index<Object>> lookups = List.of();

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
        lookups = List.copyOf(getIndexes());
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        lookups = List.copyOf(getIndexes());
    }

    /// Unlike the library's, without the collection's monitor: a long query holds up no write.
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public QueryResult handleQuery(QueryParameters asked) {
        Document wrapped = asked.getQuerySelector();
        boolean modern = wrapped.containsKey("$query");
        boolean bare = !modern && !wrapped.containsKey("query");
        Object query = bare ? wrapped : wrapped.get(modern ? "$query" : "query");
        Object order = bare ? null : wrapped.get(modern ? "$orderby" : "orderby");
        return queryDocuments(
                (Document) Objects.requireNonNull(query),
                (Document) order,
                asked.getNumberToSkip(),
                asked.getLimit(),
                asked.getBatchSize(),
                asked.getProjection());
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Document wanted = FieldConditions.of(query);
        for (Index<Object> index : lookups) {
            Document keys = FieldConditions.keys(index, wanted);
            if (!keys.isEmpty() && index.canHandle(keys)) {
                return matchDocuments(
                        query, index.getPositions(keys), order, skip, limit, batchSize, fields);
            }
        }
        return narrowest(wanted)
                .map(ids -> matchDocuments(query, ids, order, skip, limit, batchSize, fields))
                .orElseGet(() -> matchDocuments(query, order, skip, limit, batchSize, fields));
    }

    private Optional<Iterable<Object>> narrowest(Document wanted) {
        Optional<Iterable<Object>> ids = Optional.empty();
        int used = -1;
        for (Index<Object> index : lookups) {
            if (index instanceof SecondaryIndex secondary) {
                KeyRange keyRange = secondary.range(wanted).orElse(null);
                if (keyRange != null && keyRange.selectivity() > used) {
                    used = keyRange.selectivity();
                    ids = Optional.of(secondary.ids(keyRange));
                }
            }
        }
        return ids;
    }

    /// A matcher of its own: the library's remembers where in an array a writer's query matched.
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        return matcher.matches(document, query);
    }

    /// Skips what was deleted since the index was asked, and what the index names twice.
    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> ids,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Set<Object> once = new LinkedHashSet<>();
        ids.forEach(once::add);
        Stream<Document> found = once.stream().map(this::getDocument).filter(Objects::nonNull);
        return matchDocumentsFromStream(found, query, order, skip, limit, batchSize, fields);
    }

    /// Whoever writes holds the monitor and alters what he has found, so he gets copies.
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        boolean writing = Thread.holdsLock(this);
        return super.createQueryResult(
                writing ? found.stream().map(Document::cloneDeeply).toList() : found, batchSize);
    }

    /// The size is asked for by nobody, and keeping it costs as much as a second write.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
