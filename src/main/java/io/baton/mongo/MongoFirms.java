package io.baton.mongo;

import com.mongodb.client.model.Filters;
import io.baton.chat.Post;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.outbox.Journal;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

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

    MongoFirms(HandOver handOver) {
        documents = new Documents<>(LAYOUT, handOver);
    }

    @Override
    public Optional<Firm> find(FirmId id) {
        return documents.find(id, ONLY);
    }

    @Override
    public List<Firm> all() {
        return documents.all(Filters.empty());
    }

    @Override
    public Outcome write(Firm next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }
}
