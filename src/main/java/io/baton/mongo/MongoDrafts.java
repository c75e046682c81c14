package io.baton.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.baton.chat.Post;
import io.baton.draft.Draft;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.DraftDocument;
import io.baton.mongo.document.Fields;
import io.baton.store.DraftStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/// Stores drafts that await confirmation.
public final class MongoDrafts implements DraftStore {
    static final String COLLECTION = "drafts";
    static final String AUTHOR = "author";
    static final String CREATED = "created";

    private static final CollectionSchema<Draft> SCHEMA =
            new CollectionSchema<>(
                    COLLECTION,
                    new CollectionSchema.Identity<>(Draft::firm, Draft::id, Draft::version),
                    draft ->
                            new Document(AUTHOR, draft.author().id())
                                    .append(CREATED, Fields.date(draft.createdAt())),
                    new CollectionSchema.BodyCodec<>(DraftDocument::of, DraftDocument::read));

    private final DocumentCollection<Draft> documents;

    MongoDrafts(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public Optional<Draft> find(FirmId firm, String id) {
        return documents.find(firm, id);
    }

    @Override
    public Optional<Draft> latest(FirmId firm, Individual author, Instant since) {
        return documents.findFirst(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.eq(AUTHOR, author.id()),
                        Filters.gte(CREATED, Fields.date(since))),
                Sorts.descending(CREATED));
    }

    @Override
    public void forget(FirmId firm, Instant before, Set<String> kept) {
        var keys = kept.stream().map(id -> DocumentKey.of(firm, id)).toList();
        documents.delete(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.lt(CREATED, Fields.date(before)),
                        Filters.nin("_id", keys)));
    }

    @Override
    public WriteOutcome write(Draft next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
