package io.baton.mongo;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.cache.ChangeMarks;
import io.baton.mongo.cache.PartnerIndexes;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.PartnerDocument;
import io.baton.partner.JoinCode;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.PartnerName;
import io.baton.store.PartnerStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Stores the partners, and caches them: every search reads all of a firm's.
public final class MongoPartners implements PartnerStore {

    private static final Comparator<Partner> BY_NAME =
            Comparator.comparing(Partner::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(partner -> partner.id().value());

    private static final Comparator<Partner> BY_FIRM =
            Comparator.comparing((Partner partner) -> partner.firm().value())
                    .thenComparing(BY_NAME);

    /// Field with the hashes of all of a partner's join codes.
    static final String CODES = "codes";

    /// Field with the ids of all contacts in a chat.
    static final String PEOPLE = "people";

    /// Field with the firm and the name, under a unique index. Partners of earlier builds lack it
    /// until their next write, and those that share a name keep lacking it.
    static final String NAME = "name";

    private static final CollectionSchema<Partner> SCHEMA =
            new CollectionSchema<>(
                    "partners",
                    new CollectionSchema.Identity<>(
                            Partner::firm, partner -> partner.id().value(), Partner::version),
                    MongoPartners::indexedFields,
                    new CollectionSchema.BodyCodec<>(PartnerDocument::of, PartnerDocument::read));

    private final DocumentCollection<Partner> documents;
    private final DocumentCollection<Partner> namesakes;
    private final CachedCollection<Partner> cachedCollection;
    private final PartnerIndexes partnerIndexes = new PartnerIndexes();

    MongoPartners(OutboxRelay outboxRelay, ChangeMarks changeMarks) {
        documents = new DocumentCollection<>(SCHEMA, outboxRelay);
        namesakes = documents.indexing(MongoPartners::indexedFieldsBesideName);
        cachedCollection =
                new CachedCollection<>(
                        SCHEMA, documents, changeMarks, documents.patiently()::all, BY_NAME);
    }

    @Override
    public Optional<Partner> find(FirmId firm, PartnerId id) {
        return documents.find(firm, id.value());
    }

    @Override
    public Optional<Partner> findByName(FirmId firm, String name) {
        return documents.find(new Document(NAME, DocumentKey.of(firm, PartnerName.key(name))));
    }

    @Override
    public List<Partner> all(FirmId firm) {
        return partnerIndexes.of(firm, everKnown(firm)).bench();
    }

    @Override
    public List<Partner> everKnown(FirmId firm) {
        return cachedCollection.all(firm);
    }

    @Override
    public List<Partner> inChannel(FirmId firm, String channel) {
        return partnerIndexes.of(firm, everKnown(firm)).inChannel(channel);
    }

    @Override
    public List<Partner> ofContact(FirmId firm, String personId) {
        return partnerIndexes.of(firm, everKnown(firm)).ofContact(personId);
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
    public boolean wrote(Partner partner, String turn) {
        return documents.wrote(partner, turn);
    }

    @Override
    public WriteOutcome write(Partner next, String turn, List<Post> posts) {
        var outcome = documents.write(next, turn, posts);
        if (outcome == WriteOutcome.STALE && isEarlierNamesake(next)) {
            outcome = namesakes.write(next, turn, posts);
        }
        return cachedCollection.afterWrite(next, outcome);
    }

    /// Whether this partner had the name before names were unique, and keeps it.
    private boolean isEarlierNamesake(Partner next) {
        return next.version() > 0
                && find(next.firm(), next.id())
                        .filter(stored -> stored.version() == next.version())
                        .filter(stored -> stored.nameKey().equals(next.nameKey()))
                        .isPresent();
    }

    /// Names the fields even if they are empty: a write keeps every field that it does not name.
    private static Document indexedFields(Partner partner) {
        return indexedFieldsBesideName(partner)
                .append(NAME, DocumentKey.of(partner.firm(), partner.nameKey()));
    }

    private static Document indexedFieldsBesideName(Partner partner) {
        return new Document(CODES, partner.codes().stream().map(JoinCode::hash).toList())
                .append(PEOPLE, partner.people().stream().map(Individual::id).distinct().toList());
    }
}
