package io.baton.mongo.document;

import io.baton.client.ClientId;
import io.baton.firm.Individual;
import io.baton.referral.Event;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.Undo;
import io.baton.referral.listing.IndexedWords;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/// The fields of a referral's document that it's found by.
public final class ReferralIndexFields {

    /// Due time of a referral that is not on offer.
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /// Field with the bearers of all links issued for a referral.
    public static final String BEARERS = "bearers";

    /// Field with the comparison form of the client's name. This build doesn't read it, but an
    /// earlier one that runs at the same time does.
    private static final String CLIENT = "client";

    /// Field with the person who acted last; null if a timer did. Documents of earlier builds lack
    /// it.
    private static final String ACTOR = "actor";

    /// Field with the time of the last step.
    public static final String ACTED = "acted";

    /// Field with everyone who ever acted.
    public static final String ACTORS = "actors";

    /// Field with the keys of the lists that show it, see [ReferralKeys], and of the tallies that
    /// count it, see [TallyFields].
    public static final String KEYS = "keys";

    /// Field with the words that a search finds it by, see [IndexedWords].
    public static final String WORDS = "words";

    /// Field with the version of the referral that these fields were made for. An earlier build
    /// changes a referral without it.
    public static final String INDEXED = "indexed";

    /// Field with the [ReferralKeys#FORMAT] that these fields were made in.
    public static final String FORMAT = "format";

    private ReferralIndexFields() {}

    /// @param version the referral's version as stored with these fields
    public static Document of(Referral referral, long version) {
        var actor = Undo.lastActor(referral);
        var fields =
                new Document("number", referral.number())
                        .append("due", Fields.date(due(referral)))
                        .append(CLIENT, ClientId.of(referral.client()).value())
                        .append(ACTOR, actor.map(Individual::id).orElse(null))
                        .append(ACTED, Fields.date(referral.steps().getLast().at()))
                        .append(ACTORS, actors(referral))
                        .append(KEYS, keys(referral))
                        .append(WORDS, List.copyOf(IndexedWords.of(referral)))
                        .append(INDEXED, version)
                        .append(FORMAT, ReferralKeys.FORMAT);
        fields.putAll(TallyFields.of(referral));
        var bearers = OfferLinks.issued(referral).map(Event.Invited::bearer).toList();
        return bearers.isEmpty() ? fields : fields.append(BEARERS, bearers);
    }

    /// With the mark that the tallies lack what was written.
    ///
    /// @param version as in [#of]
    public static Document uncounted(Referral referral, long version) {
        var fields = of(referral, version);
        return TallyFields.keys(referral).isEmpty()
                ? fields
                : fields.append(TallyFields.UNCOUNTED, referral.firm().value());
    }

    private static List<String> keys(Referral referral) {
        return Stream.of(
                        ReferralKeys.of(referral),
                        TallyFields.keys(referral),
                        IncomeKeys.of(referral))
                .flatMap(Collection::stream)
                .toList();
    }

    /// Whether a stored document has these fields of its own version.
    public static boolean isIndexed(Document stored) {
        return stored.get(INDEXED) instanceof Long version
                && version.equals(stored.getLong("version"))
                && stored.getInteger(FORMAT, 0) >= ReferralKeys.FORMAT;
    }

    private static List<String> actors(Referral referral) {
        return referral.steps().stream()
                .flatMap(step -> Stream.ofNullable(step.who()))
                .map(Individual::id)
                .distinct()
                .toList();
    }

    public static Instant due(Referral referral) {
        return switch (referral.state()) {
            case State.Offered offer -> offer.reminded() ? offer.deadline() : offer.remindAt();
            case State.Logged _, State.Accepted _, State.Won _, State.Lost _, State.Withdrawn _ ->
                    NEVER;
        };
    }
}
