package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.PartnerDocument;
import io.baton.partner.JoinCode;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.PartnerStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Keeps each firm's bench in memory as well: it is read in whole for each search.
public final class MongoPartners implements PartnerStore {

    private static final Comparator<Partner> BY_NAME =
            Comparator.comparing(Partner::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(partner -> partner.id().value());

    private static final Comparator<Partner> BY_FIRM =
            Comparator.comparing((Partner partner) -> partner.firm().value())
                    .thenComparing(BY_NAME);

    /// The hashes of all codes that were given for a partner.
    static final String CODES = "codes";

    /// The ids of all contacts who have a seat in a chat.
    static final String PEOPLE = "people";

    private static final CollectionSchema<Partner> LAYOUT =
            new CollectionSchema<>(
                    "partners",
                    Partner::firm,
                    partner -> partner.id().value(),
                    Partner::version,
                    MongoPartners::found,
                    PartnerDocument::of,
                    PartnerDocument::read);

    private final DocumentCollection<Partner> documents;
    private final CachedCollection<Partner> cachedCollection;

    MongoPartners(OutboxRelay outboxRelay, ChangeMarks changeMarks) {
        documents = new DocumentCollection<>(LAYOUT, outboxRelay);
        cachedCollection =
                new CachedCollection<>(
                        LAYOUT,
                        documents,
                        changeMarks,
                        firm -> documents.loadAll(firm, partner -> partner),
                        BY_NAME);
    }

    @Override
    public Optional<Partner> find(FirmId firm, PartnerId id) {
        return documents.find(firm, id.value());
    }

    @Override
    public List<Partner> all(FirmId firm) {
        return cachedCollection.all(firm);
    }

    @Override
    public Optional<Partner> findByJoinCode(String codeHash) {
        return documents.find(new Document(CODES, codeHash));
    }

    @Override
    public List<Partner> findByContact(String personId) {
        return documents.findAll(new Document(PEOPLE, personId)).stream().sorted(BY_FIRM).toList();
    }

    @Override
    public WriteOutcome write(Partner next, String turn, List<Post> posts) {
        return cachedCollection.afterWrite(next, documents.write(next, turn, posts));
    }

    /// Present also where there are none: a write leaves the fields that it does not name.
    private static Document found(Partner partner) {
        return new Document(CODES, partner.codes().stream().map(JoinCode::hash).toList())
                .append(PEOPLE, partner.people().stream().map(Individual::id).distinct().toList());
    }
}
