package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.partner.Export;
import io.baton.partner.Exports;
import io.baton.store.Journal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// They live for hours, so there are never many, and no index is needed to find one.
public final class MongoExports implements Exports, Journal<Export> {

    private static final Layout<Export> LAYOUT =
            new Layout<>(
                    "exports",
                    Export::firm,
                    Export::hash,
                    Export::version,
                    each ->
                            new Document("hash", each.hash())
                                    .append("until", Fields.date(each.until())),
                    MongoExports::body,
                    MongoExports::read);

    private final Documents<Export> documents;

    MongoExports(HandOver handOver) {
        documents = new Documents<>(LAYOUT, handOver);
    }

    @Override
    public Optional<Export> find(String hash) {
        return documents.find(Filters.eq("hash", hash));
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        documents.delete(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.lte("until", Fields.date(before))));
    }

    @Override
    public Outcome write(Export next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }

    private static Document body(Export each) {
        return new Document("hash", each.hash())
                .append("firm", each.firm().value())
                .append("by", IndividualDocument.of(each.by()))
                .append("until", Fields.date(each.until()))
                .append("taken", each.taken());
    }

    private static Export read(Document from, long version) {
        return new Export(
                Fields.text(from, "hash"),
                new FirmId(Fields.text(from, "firm")),
                IndividualDocument.read(Fields.part(from, "by")),
                Fields.instant(from, "until"),
                from.getBoolean("taken", false),
                version);
    }
}
