package io.baton.mongo.document;

import io.baton.client.ClientId;
import io.baton.partner.PartnerId;
import io.baton.referral.Departure;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.AwaitedAnswer;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.Selection;
import io.baton.referral.listing.Visibility;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// The keys that lists of referrals are read by. A referral has a key for each thing that it can be
/// listed by, and each key ends with its stage: `partner:P1/WON`. A list has the keys of what it
/// shows. Changing a key takes a new [#FORMAT].
public final class ReferralKeys {

    /// The number of this way to make keys. Referrals with keys of a lower one get new keys.
    public static final int FORMAT = 4;

    private static final String REFUSED = "refused";
    private static final String CLAIM = "claim";
    private static final String PAYMENT = "payment";
    private static final String DEPARTURE = "departure";

    private ReferralKeys() {}

    /// All keys of a referral.
    public static List<String> of(Referral referral) {
        var keys = new LinkedHashSet<String>();
        keys.add(direction(referral.direction()));
        keys.add(client(ClientId.of(referral.client())));
        Selection.OnceOfClient.earlierNames(referral)
                .map(ClientId::of)
                .forEach(name -> keys.add(earlierClient(name)));
        var partner = referral.partner();
        if (partner != null) {
            keys.add(partner(partner));
            if (referral.involvesPartner()) {
                keys.add(involved(partner));
            }
        }
        Part.in(referral).forEach((person, part) -> keys.add(part(part, person)));
        AwaitedAnswer.people(referral).forEach(person -> keys.add(toConfirm(person)));
        AwaitedAnswer.partner(referral).map(ReferralKeys::asking).ifPresent(keys::add);
        if (Selection.Late.isRefused(referral)) {
            keys.add(REFUSED);
        }
        if (referral.state().claimedBy() != null) {
            keys.add(CLAIM);
        }
        if (!referral.payments().isEmpty()) {
            keys.add(PAYMENT);
        }
        if (Departure.isIn(referral)) {
            keys.add(DEPARTURE);
        }
        return keys.stream().map(key -> withStage(key, referral.stage())).toList();
    }

    /// The keys that the selection's referrals have one of. For [Selection.Late], those of refused
    /// ones: offers are late by the clock. For [Selection.WithWords], those of all: words are no
    /// keys.
    public static List<String> of(Selection selection, Collection<Stage> stages) {
        return withStages(
                switch (selection) {
                    case Selection.Every(), Selection.WithWords _ ->
                            Arrays.stream(Direction.values()).map(ReferralKeys::direction);
                    case Selection.OfDirection(var direction) -> Stream.of(direction(direction));
                    case Selection.WithPartner(var partners) ->
                            partners.stream().map(ReferralKeys::partner);
                    case Selection.OfClient(var names) -> names.stream().map(ReferralKeys::client);
                    case Selection.OnceOfClient(var name) -> Stream.of(earlierClient(name));
                    case Selection.OfPerson(var person, var parts) ->
                            parts.stream().map(part -> part(part, person));
                    case Selection.ToConfirm(var person) -> Stream.of(toConfirm(person));
                    case Selection.AskingPartner(var partners) ->
                            partners.stream().map(ReferralKeys::asking);
                    case Selection.WithClaim() -> Stream.of(CLAIM);
                    case Selection.WithPayment() -> Stream.of(PAYMENT);
                    case Selection.WithDeparture() -> Stream.of(DEPARTURE);
                    case Selection.Late _ -> Stream.of(REFUSED);
                },
                stages);
    }

    /// The keys that the visible referrals have one of.
    public static List<String> of(Visibility.Involving visibility, Collection<Stage> stages) {
        return withStages(visibility.partners().stream().map(ReferralKeys::involved), stages);
    }

    private static List<String> withStages(Stream<String> keys, Collection<Stage> stages) {
        return keys.flatMap(key -> stages.stream().map(stage -> withStage(key, stage)))
                .sorted()
                .toList();
    }

    private static String withStage(String key, Stage stage) {
        return key + "/" + stage.name();
    }

    private static String direction(Direction direction) {
        return direction.name();
    }

    private static String partner(PartnerId partner) {
        return "partner:" + partner.value();
    }

    private static String involved(PartnerId partner) {
        return "involved:" + partner.value();
    }

    private static String asking(PartnerId partner) {
        return "asks:" + partner.value();
    }

    private static String client(ClientId client) {
        return "client:" + client.value();
    }

    private static String earlierClient(ClientId client) {
        return "once:" + client.value();
    }

    private static String part(Part part, String person) {
        return part.name() + ":" + person;
    }

    private static String toConfirm(String person) {
        return "confirm:" + person;
    }
}
