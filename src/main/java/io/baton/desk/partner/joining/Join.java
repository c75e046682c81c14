package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.PartnerStore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `join CODE` makes the person a contact of the partner the code is for. One write of the partner
/// uses up the code, adds the contact and stores the post to the member who made the code.
final class Join implements Command, ChangesContacts {
    /// Attempts before giving up. More people never change one partner at once.
    private static final int TRIES = 20;

    private final PartnerStore partners;
    private final Firms firms;
    private final JoinAttemptLimiter attempts = new JoinAttemptLimiter();

    Join(PartnerStore partners, Firms firms) {
        this.partners = partners;
        this.firms = firms;
    }

    /// Someone with a code.
    ///
    /// @param firm the firm they are known to, the only one that can link them; null if no firm
    ///   knows them, and then any firm's code works
    record Newcomer(Turn turn, Instant now, @Nullable FirmId firm) {
        Individual who() {
            return new Individual(turn.person().id(), turn.person().name());
        }

        boolean inChannel() {
            return turn.place() instanceof Place.Channel;
        }
    }

    @Override
    public String name() {
        return "join";
    }

    @Override
    public String usage() {
        return "join CODE";
    }

    @Override
    public String purpose() {
        return "links you to a partner with the code you were given";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return ask.asker().isMember()
                ? new Reply.Whisper(JoinCards.member(ask.firm()))
                : join(new Newcomer(ask.turn(), ask.now(), ask.firm().id()), rest);
    }

    Reply join(Newcomer newcomer, String words) {
        var card = answer(newcomer, words);
        return new Reply.Whisper(newcomer.inChannel() ? JoinCards.forChannel(card) : card);
    }

    private Card answer(Newcomer newcomer, String words) {
        if (JoinCodeFormat.normalize(words).isEmpty()) {
            return JoinCards.howTo();
        }
        var blocked = attempts.blockedUntil(newcomer.who().id(), newcomer.now());
        if (blocked.isPresent()) {
            return JoinCards.wait(newcomer.now(), blocked.get());
        }
        var attempt = attempt(newcomer, JoinCodeFormat.hash(words));
        if (attempt instanceof Attempt.Unknown) {
            attempts.wrong(newcomer.who().id(), newcomer.now());
        }
        return card(newcomer, attempt);
    }

    /// The result of trying a code.
    private sealed interface Attempt {
        record Decided(Partner partner, Joining.Outcome outcome) implements Attempt {}

        /// No partner of any firm has this code, or it has expired.
        record Unknown() implements Attempt {}

        record OtherFirm() implements Attempt {}

        /// Others changed the partner each time. Nothing was written.
        record Busy() implements Attempt {}
    }

    private Attempt attempt(Newcomer newcomer, String hash) {
        for (int i = 0; i < TRIES; i++) {
            var found = partners.findByJoinCode(hash);
            if (found.isEmpty()) {
                return new Attempt.Unknown();
            }
            var partner = found.get();
            if (newcomer.firm() != null && !partner.firm().equals(newcomer.firm())) {
                return new Attempt.OtherFirm();
            }
            var outcome = Joining.join(partner, hash, newcomer.who(), newcomer.now());
            if (outcome instanceof Joining.Outcome.Joined joined
                    && write(newcomer, joined, hash) == WriteOutcome.STALE) {
                continue;
            }
            return outcome instanceof Joining.Outcome.Unknown
                    ? new Attempt.Unknown()
                    : new Attempt.Decided(partner, outcome);
        }
        return new Attempt.Busy();
    }

    private WriteOutcome write(Newcomer newcomer, Joining.Outcome.Joined joined, String hash) {
        var next = joined.next();
        var id = next.firm().value() + "/joined/" + hash;
        var card = JoinCards.joined(newcomer.who(), next);
        var subject = new PostSubject.ContactJoined(next.id().value());
        var post = Post.once(id, new Place.Direct(joined.givenBy().id()), card, subject);
        return partners.write(next, newcomer.turn().id(), List.of(post));
    }

    private Card card(Newcomer newcomer, Attempt attempt) {
        return switch (attempt) {
            case Attempt.Unknown() -> JoinCards.unknown();
            case Attempt.OtherFirm() -> JoinCards.otherFirm();
            case Attempt.Busy() -> JoinCards.busy();
            case Attempt.Decided(var partner, var outcome) ->
                    switch (outcome) {
                        case Joining.Outcome.Joined(var next, _) -> welcome(newcomer, next);
                        case Joining.Outcome.JoinedBefore _ -> welcome(newcomer, partner);
                        case Joining.Outcome.ContactAlready() -> JoinCards.already(partner);
                        case Joining.Outcome.Used() -> JoinCards.used();
                        case Joining.Outcome.Full() -> JoinCards.full(partner);
                        case Joining.Outcome.Unknown() -> JoinCards.unknown();
                    };
        };
    }

    private Card welcome(Newcomer newcomer, Partner partner) {
        return JoinCards.welcome(newcomer.who(), partner, firms.find(partner.firm()).orElseThrow());
    }
}
