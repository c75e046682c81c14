package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.digest.Edition;
import io.baton.digest.IsoWeek;
import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.store.EditionStore;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

public final class MongoEditions implements EditionStore {

    private static final CollectionSchema<Edition> LAYOUT =
            new CollectionSchema<>(
                    "editions",
                    Edition::firm,
                    Edition::id,
                    Edition::version,
                    _ -> new Document(),
                    MongoEditions::body,
                    MongoEditions::read);

    private final DocumentCollection<Edition> documents;

    MongoEditions(OutboxRelay outboxRelay) {
        documents = new DocumentCollection<>(LAYOUT, outboxRelay);
    }

    @Override
    public Optional<Edition> find(FirmId firm, String place, IsoWeek week) {
        return documents.find(firm, Edition.id(place, week));
    }

    @Override
    public WriteOutcome write(Edition next, String turn, List<Post> posts) {
        return documents.write(next, turn, posts);
    }

    private static Document body(Edition each) {
        return new Document("firm", each.firm().value())
                .append("place", each.place())
                .append("year", each.week().year())
                .append("week", each.week().week())
                .append("slot", Fields.date(each.dueAt()))
                .append("at", Fields.date(each.writtenAt()));
    }

    private static Edition read(Document from, long version) {
        return new Edition(
                new FirmId(Fields.text(from, "firm")),
                Fields.text(from, "place"),
                new IsoWeek(from.getInteger("year"), from.getInteger("week")),
                Fields.instant(from, "slot"),
                Fields.instant(from, "at"),
                version);
    }
}
