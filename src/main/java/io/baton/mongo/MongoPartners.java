package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Journal;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Keeps each firm's bench in memory as well: it is read in whole for each search.
public final class MongoPartners implements Partners, Journal<Partner> {

    private static final Layout<Partner> LAYOUT =
            new Layout<>(
                    "partners",
                    Partner::firm,
                    partner -> partner.id().value(),
                    Partner::version,
                    _ -> new Document(),
                    PartnerDocument::of,
                    PartnerDocument::read);

    private final Documents<Partner> documents;
    private final Remembered<Partner> remembered;

    MongoPartners(HandOver handOver, Marks marks) {
        documents = new Documents<>(LAYOUT, handOver);
        remembered = new Remembered<>(LAYOUT.collection(), marks, this::byName);
    }

    @Override
    public Optional<Partner> find(FirmId firm, PartnerId id) {
        return documents.find(firm, id.value());
    }

    @Override
    public List<Partner> all(FirmId firm) {
        return remembered.of(firm);
    }

    @Override
    public Outcome write(Partner next, String turn, List<Post> posts) {
        return remembered.written(next.firm(), documents.write(next, turn, posts));
    }

    private List<Partner> byName(FirmId firm) {
        return documents.all(firm).stream()
                .sorted(Comparator.comparing(Partner::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
