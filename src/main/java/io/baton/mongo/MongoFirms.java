package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.mongo.document.FirmDocument;
import io.baton.store.Journal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Keeps each firm in memory as well: every turn asks for it.
public final class MongoFirms implements Firms, Journal<Firm> {

    private static final String ONLY = "firm";

    private static final Layout<Firm> LAYOUT =
            new Layout<>(
                    "firms",
                    Firm::id,
                    _ -> ONLY,
                    Firm::version,
                    _ -> new Document(),
                    FirmDocument::of,
                    FirmDocument::read);

    private final Documents<Firm> documents;
    private final Remembered<Firm> remembered;

    MongoFirms(HandOver handOver, Marks marks) {
        documents = new Documents<>(LAYOUT, handOver);
        remembered =
                new Remembered<>(
                        LAYOUT,
                        documents,
                        marks,
                        firm -> documents.all(firm, List.of(ONLY)),
                        Comparator.comparing(firm -> firm.id().value()));
    }

    @Override
    public Optional<Firm> find(FirmId id) {
        return remembered.of(id).stream().findFirst();
    }

    @Override
    public List<Firm> all() {
        return documents.all(Filters.empty());
    }

    @Override
    public Outcome write(Firm next, String turn, List<Post> posts) {
        return remembered.written(next, documents.write(next, turn, posts));
    }
}
