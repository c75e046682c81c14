package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.claim.ClaimBook;
import io.baton.claim.ClaimNotices;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.claim.ClaimBookDocument;
import io.baton.store.ClaimStore;
import io.baton.store.Journal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the claims: one document for each name of a client.
public final class MongoClaims implements ClaimStore {
    static final String COLLECTION = "claims";

    /// The days on which members are told that one of the claims ends.
    static final String NOTICES = "notices";

    private static final String LAST = "last";

    private static final CollectionSchema<ClaimBook> SCHEMA =
            new CollectionSchema<>(
                    COLLECTION,
                    new CollectionSchema.Identity<>(
                            ClaimBook::firm, book -> book.client().value(), ClaimBook::version),
                    book -> new Document(NOTICES, noticeDays(book)),
                    new CollectionSchema.BodyCodec<>(
                            ClaimBookDocument::of, ClaimBookDocument::read));

    private static final CollectionSchema<ClaimNotices> NOTICE_SCHEMA =
            new CollectionSchema<>(
                    "claimnotices",
                    new CollectionSchema.Identity<>(
                            ClaimNotices::firm, _ -> LAST, ClaimNotices::version),
                    _ -> new Document(),
                    new CollectionSchema.BodyCodec<>(MongoClaims::body, MongoClaims::read));

    private final DocumentCollection<ClaimBook> documents;
    private final DocumentCollection<ClaimNotices> told;

    MongoClaims(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
        told = new DocumentCollection<>(NOTICE_SCHEMA, outboxRelay);
    }

    private static List<String> noticeDays(ClaimBook book) {
        return book.claims().stream()
                .map(claim -> claim.term().noticeOn().toString())
                .distinct()
                .sorted()
                .toList();
    }

    private static Document body(ClaimNotices notices) {
        return new Document("firm", notices.firm().value())
                .append("through", notices.through().toString());
    }

    private static ClaimNotices read(Document from, long version) {
        return new ClaimNotices(
                new FirmId(Fields.text(from, "firm")),
                LocalDate.parse(Fields.text(from, "through")),
                version);
    }

    @Override
    public List<ClaimBook> find(FirmId firm, Collection<ClientId> names) {
        return documents.findAll(firm, names.stream().map(ClientId::value).toList());
    }

    @Override
    public List<ClaimBook> withNotices(FirmId firm, Collection<LocalDate> days) {
        return documents.findAll(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.in(NOTICES, days.stream().map(LocalDate::toString).toList())));
    }

    @Override
    public Optional<ClaimNotices> notices(FirmId firm) {
        return told.find(firm, LAST);
    }

    @Override
    public Journal<ClaimNotices> noticeJournal() {
        return told::write;
    }

    @Override
    public WriteOutcome write(ClaimBook next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
