package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.ImportDocument;
import io.baton.partner.Import;
import io.baton.partner.Imports;
import io.baton.store.Journal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

public final class MongoImports implements Imports, Journal<Import> {

    private static final Layout<Import> LAYOUT =
            new Layout<>(
                    "imports",
                    Import::firm,
                    Import::id,
                    Import::version,
                    each -> new Document("until", Fields.date(each.until())),
                    ImportDocument::of,
                    ImportDocument::read);

    private final Documents<Import> documents;

    MongoImports(HandOver handOver) {
        documents = new Documents<>(LAYOUT, handOver);
    }

    @Override
    public Optional<Import> find(FirmId firm, String id) {
        return documents.find(firm, id);
    }

    @Override
    public void forget(FirmId firm, Instant before) {
        documents.delete(
                Filters.and(
                        Filters.eq("firm", firm.value()),
                        Filters.lte("until", Fields.date(before))));
    }

    @Override
    public Outcome write(Import next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
