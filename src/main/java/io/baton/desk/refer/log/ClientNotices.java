package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.client.ClientMatching;
import io.baton.client.KnownClient;
import io.baton.desk.button.ClientButtons;
import io.baton.desk.text.Spans;
import io.baton.outbox.Unavailable;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What to say about the client of a referral that was just logged: that the same need is open
/// already, and whether it's a client that the firm knows by another name.
public final class ClientNotices {
    private static final Logger LOG = LoggerFactory.getLogger(ClientNotices.class);

    private final ClientRecorder recorder;
    private final Referrals referrals;

    public ClientNotices(ClientRecorder recorder, Referrals referrals) {
        this.recorder = recorder;
        this.referrals = referrals;
    }

    Card with(Card card, Referral logged) {
        var next = card;
        for (var part : of(logged)) {
            next = next.with(part);
        }
        return next;
    }

    /// Logging doesn't wait for the client: if the database fails now, the client is recorded
    /// later, and nothing is asked.
    List<Card.Part> of(Referral logged) {
        try {
            var client = recorder.record(logged);
            return Stream.concat(sameNeed(client, logged), question(client, logged)).toList();
        } catch (Unavailable e) {
            LOG.warn("the client of {} is recorded later: {}", logged.label(), e.getMessage());
            return List.of();
        }
    }

    private Stream<Card.Part> sameNeed(Client client, Referral logged) {
        return referrals.ofClient(logged.firm(), names(client)).stream()
                .filter(other -> !other.id().equals(logged.id()) && other.stage().open())
                .filter(other -> needKey(other).equals(needKey(logged)))
                .findFirst()
                .map(other ->
                        Text.of("The same need is open as ")
                                .strong(other.label())
                                .plain(". ")
                                .and(Spans.of(other.holder()))
                                .plain(" holds the baton."))
                .<Card.Part>map(Card.Part.Paragraph::new)
                .stream();
    }

    private List<ClientId> names(Client client) {
        return recorder.known(client.firm())
                .byName(client.name())
                .map(known -> known.names().stream().map(ClientId::of).toList())
                .orElseGet(() -> List.of(client.id()));
    }

    private static String needKey(Referral referral) {
        return referral.need()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
                .replaceFirst("^ ?(?:(?:an?|the|some|new|help with) )+", "")
                .strip();
    }

    /// Only with the client's first referral, so each pair is asked once.
    private Stream<Card.Part> question(Client client, Referral logged) {
        if (!client.firstReferral().equals(logged.id().value())) {
            return Stream.empty();
        }
        var known = recorder.known(client.firm());
        return client.sameAs().isPresent()
                ? known.byName(client.name()).stream().map(each -> joined(client, each))
                : ClientMatching.lookalike(client.name(), known).stream()
                        .flatMap(other -> question(client, other));
    }

    private static Card.Part joined(Client client, KnownClient other) {
        return new Card.Part.Paragraph(
                Text.empty()
                        .strong(client.name())
                        .plain(" and ")
                        .strong(other.name())
                        .plain(" have the same mail domain, so they're one client."));
    }

    private static Stream<Card.Part> question(Client client, KnownClient other) {
        var text =
                Text.of("Is ")
                        .strong(client.name())
                        .plain(" the same as ")
                        .strong(other.name())
                        .plain("?");
        return Stream.of(
                new Card.Part.Paragraph(text),
                new Card.Part.Buttons(ClientButtons.sameOrDifferent(client, other)));
    }
}
