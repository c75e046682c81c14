package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.statement.SettlementDocument;
import io.baton.partner.PartnerId;
import io.baton.statement.RecordedSettlement;
import io.baton.store.SettlementStore;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/// Stores what the firm and its partners paid each other.
public final class MongoSettlements implements SettlementStore {
    static final String COLLECTION = "settlements";

    private static final CollectionSchema<RecordedSettlement> SCHEMA =
            new CollectionSchema<>(
                    COLLECTION,
                    new CollectionSchema.Identity<>(
                            RecordedSettlement::firm,
                            RecordedSettlement::key,
                            RecordedSettlement::version),
                    each -> new Document(SettlementDocument.PARTNER, each.partner().value()),
                    new CollectionSchema.BodyCodec<>(
                            SettlementDocument::of, SettlementDocument::read));

    private final DocumentCollection<RecordedSettlement> documents;

    MongoSettlements(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
    }

    @Override
    public List<RecordedSettlement> of(FirmId firm, Collection<PartnerId> partners) {
        return documents.findAll(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.in(
                                SettlementDocument.PARTNER,
                                partners.stream().map(PartnerId::value).toList())));
    }

    @Override
    public WriteOutcome write(RecordedSettlement next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
