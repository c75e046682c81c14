package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.mongo.cache.ChangeMarks;
import io.baton.mongo.document.ClientDocument;
import io.baton.store.ClientStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the clients, and caches them: every message is searched for all of a firm's.
public final class MongoClientNames implements ClientStore {
    private static final Comparator<Client> BY_NAME =
            Comparator.comparing(Client::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(client -> client.id().value());

    private static final CollectionSchema<Client> SCHEMA =
            new CollectionSchema<>(
                    "clients",
                    new CollectionSchema.Identity<>(
                            Client::firm, client -> client.id().value(), Client::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(ClientDocument::of, ClientDocument::read));

    private final DocumentCollection<Client> documents;
    private final CachedCollection<Client> cachedCollection;

    MongoClientNames(OutboxRelay outboxRelay, ChangeMarks changeMarks) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
        cachedCollection =
                new CachedCollection<>(
                        SCHEMA, documents, changeMarks, documents.patiently()::all, BY_NAME);
    }

    @Override
    public Optional<Client> find(FirmId firm, ClientId id) {
        return documents.find(firm, id.value());
    }

    @Override
    public List<Client> all(FirmId firm) {
        return cachedCollection.all(firm);
    }

    @Override
    public WriteOutcome write(Client next, String turn, List<Post> posts) {
        return cachedCollection.afterWrite(next, documents.write(next, turn, posts));
    }
}
