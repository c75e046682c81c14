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
import io.baton.embedded.index.FieldConditions;
import io.baton.embedded.index.IndexChoice;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The library's collection with four changes. A document in the map is replaced, never modified,
/// so that no reader sees half an update. Queries and writes run at the same time. Any index that
/// covers some of a query's conditions narrows it. A page in the order of an index reads that page.
final class DurableCollection extends H2Collection {

    private final QueryMatcher matcher = new DefaultQueryMatcher();
    private final LongAdder documentsRead;
    private volatile List<Index<Object>> indexes = List.of();

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            LongAdder documentsRead,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documentsRead = documentsRead;
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
        indexes = inOrder(getIndexes());
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        indexes = inOrder(getIndexes());
    }

    /// In an order that doesn't depend on which was opened first.
    private static List<Index<Object>> inOrder(List<Index<Object>> all) {
        return all.stream().sorted(Comparator.comparing(Index::getName)).toList();
    }

    /// Unlike the library's, doesn't take the collection's monitor, so a long query delays no
    /// write.
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public QueryResult handleQuery(QueryParameters parameters) {
        Document wrapped = parameters.getQuerySelector();
        boolean modern = wrapped.containsKey("$query");
        boolean bare = !modern && !wrapped.containsKey("query");
        Object query = bare ? wrapped : wrapped.get(modern ? "$query" : "query");
        Object order = bare ? null : wrapped.get(modern ? "$orderby" : "orderby");
        return queryDocuments(
                (Document) Objects.requireNonNull(query),
                (Document) order,
                parameters.getNumberToSkip(),
                parameters.getLimit(),
                parameters.getBatchSize(),
                parameters.getProjection());
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Document conditions = FieldConditions.of(query);
        for (Index<Object> index : indexes) {
            Document keys = FieldConditions.keys(index, conditions);
            if (!keys.isEmpty() && index.canHandle(keys)) {
                return matchDocuments(
                        query, index.getPositions(keys), order, skip, limit, batchSize, fields);
            }
        }
        Optional<IndexChoice> choice = IndexChoice.of(indexes, query, limit > 0 ? order : null);
        if (choice.isEmpty()) {
            return matchDocuments(query, order, skip, limit, batchSize, fields);
        }
        Iterable<Object> ids = choice.get().ids();
        return choice.get().sorted()
                ? matchInOrder(query, ids, skip, limit, batchSize, fields)
                : matchDocuments(query, ids, order, skip, limit, batchSize, fields);
    }

    /// Reads no more documents than the page needs.
    private QueryResult matchInOrder(
            Document query,
            Iterable<Object> ids,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Stream<Document> found =
                StreamSupport.stream(ids.spliterator(), false)
                        .distinct()
                        .map(this::getDocument)
                        .filter(Objects::nonNull);
        return matchDocumentsFromStream(found, query, null, skip, limit, batchSize, fields);
    }

    /// Uses its own matcher: the library's remembers where in an array a writer's query matched.
    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        documentsRead.increment();
        return matcher.matches(document, query);
    }

    /// Skips documents deleted since the index lookup, and ids that the index returns twice.
    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> ids,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Set<Object> distinct = new LinkedHashSet<>();
        ids.forEach(distinct::add);
        Stream<Document> found = distinct.stream().map(this::getDocument).filter(Objects::nonNull);
        return matchDocumentsFromStream(found, query, order, skip, limit, batchSize, fields);
    }

    /// A writer holds the monitor and modifies the documents that it finds, so it gets copies.
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        boolean writing = Thread.holdsLock(this);
        return super.createQueryResult(
                writing ? found.stream().map(Document::cloneDeeply).toList() : found, batchSize);
    }

    /// No one asks for the size, and tracking it costs as much as a second write.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
