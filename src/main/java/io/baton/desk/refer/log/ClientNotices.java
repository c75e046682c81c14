package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.claim.SameNeed;
import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.client.ClientMatching;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.desk.button.ClientButtons;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.claim.LoggedClaims;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.outbox.Unavailable;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What to say about the client of a referral that was just logged: that the same need is open
/// already, and whether it's a client that the firm knows by another name.
public final class ClientNotices {
    private static final Logger LOG = LoggerFactory.getLogger(ClientNotices.class);

    private final ClientRecorder recorder;
    private final Referrals referrals;
    private final SameNeed sameNeed;
    private final LoggedClaims claims;

    public ClientNotices(
            ClientRecorder recorder, Referrals referrals, SameNeed sameNeed, LoggedClaims claims) {
        this.recorder = recorder;
        this.referrals = referrals;
        this.sameNeed = sameNeed;
        this.claims = claims;
    }

    /// What a member reads about a referral that was just logged.
    Card with(Card card, Referral logged, Firm firm) {
        return with(card, of(logged), claims.logged(logged, firm));
    }

    /// Same, about the client or need that a referral gets now, before that is stored.
    public Card changed(Card card, Referral next, Firm firm) {
        return with(card, of(next), claims.changed(next, firm));
    }

    private static Card with(Card card, List<Card.Part> aboutClient, List<Card.Part> aboutClaim) {
        var parts = Stream.of(card.parts(), aboutClaim, aboutClient).flatMap(List::stream);
        return new Card(card.summary(), parts.toList());
    }

    /// Logging doesn't wait for the client: if the database fails now, the client is recorded
    /// later, and nothing is asked.
    private List<Card.Part> of(Referral logged) {
        try {
            var client = recorder.record(logged);
            // Once: it's made anew whenever someone adds a client.
            var known = recorder.known(logged.firm());
            return Stream.concat(
                            openWithSameNeed(client, logged, known).stream()
                                    .flatMap(ClientNotices::sameNeed),
                            question(client, logged, known))
                    .toList();
        } catch (Unavailable e) {
            LOG.warn("the client of {} is recorded later: {}", logged.label(), e.getMessage());
            return List.of();
        }
    }

    /// For a partner's person, who may know only that the client is known for this need.
    Card forPartner(Card card, Referral logged, Firm firm) {
        return forPartner(card, logged, known -> claims.loggedByPartner(card, logged, firm, known));
    }

    /// Same, about the client or need that a referral gets now, before that is stored.
    public Card changedByPartner(Card card, Referral next, Firm firm) {
        return forPartner(card, next, known -> claims.changedByPartner(card, next, firm, known));
    }

    /// @param told adds what they may know, given whether the same need is open
    private Card forPartner(Card card, Referral logged, Function<Boolean, Card> told) {
        try {
            var client = recorder.record(logged);
            var open = openWithSameNeed(client, logged, recorder.known(logged.firm()));
            return told.apply(open.isPresent());
        } catch (Unavailable e) {
            LOG.warn("the client of {} is recorded later: {}", logged.label(), e.getMessage());
            return card;
        }
    }

    private record OpenNeed(Referral referral, String what) {}

    private Optional<OpenNeed> openWithSameNeed(
            Client client, Referral logged, KnownClients.Directory known) {
        var open =
                referrals.openOfClient(logged.firm(), names(client, known)).stream()
                        .filter(other -> !other.id().equals(logged.id()))
                        // The needs of one message are no news to each other.
                        .filter(other -> !other.id().isSiblingOf(logged.id()))
                        .toList();
        return open.stream()
                .filter(other -> sameNeed.hasSameWords(other.need(), logged.need()))
                .findFirst()
                .map(other -> new OpenNeed(other, "The same need"))
                .or(() ->
                        open.stream()
                                .filter(other -> sameNeed.test(other.need(), logged.need()))
                                .findFirst()
                                .map(other -> new OpenNeed(other, "A need for the same service")));
    }

    private static Stream<Card.Part> sameNeed(OpenNeed found) {
        var open = found.referral();
        var said =
                Text.of(found.what() + " is open as ")
                        .strong(open.label())
                        .plain(". ")
                        .and(Spans.of(open.holder()))
                        .plain(" holds the baton.");
        return Stream.of(
                new Card.Part.Paragraph(said),
                new Card.Part.Note(Text.of(ReferralCard.headline(open))));
    }

    private static List<ClientId> names(Client client, KnownClients.Directory known) {
        return known.byName(client.name())
                .map(same -> same.names().stream().map(ClientId::of).toList())
                .orElseGet(() -> List.of(client.id()));
    }

    /// About names only with the client's first referral, so each pair is asked once; about a mail
    /// domain until it's answered.
    private Stream<Card.Part> question(
            Client client, Referral logged, KnownClients.Directory known) {
        if (client.sameAs().isPresent()) {
            return Stream.empty();
        }
        var atSameDomain = recorder.atSameDomain(client, logged, known);
        if (atSameDomain.isPresent()) {
            return question(client, atSameDomain.get(), " They share a mail domain.");
        }
        return client.firstReferral().equals(logged.id().value())
                ? ClientMatching.lookalike(client.name(), known).stream()
                        .flatMap(other -> question(client, other, ""))
                : Stream.empty();
    }

    private static Stream<Card.Part> question(Client client, KnownClient other, String why) {
        var text =
                Text.of("Is ")
                        .strong(client.name())
                        .plain(" the same as ")
                        .strong(other.name())
                        .plain("?" + why);
        return Stream.of(
                new Card.Part.Paragraph(text),
                new Card.Part.Buttons(ClientButtons.sameOrDifferent(client, other)));
    }
}
