package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
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

/// `join CODE`: whoever says it becomes a contact of the partner for whom the code was given. One
/// write of that partner strikes out the code, adds the contact, and holds what is to be said.
final class Join implements Command {
    /// More people at once than ever change one partner.
    private static final int TRIES = 20;

    private final PartnerStore partners;
    private final Firms firms;
    private final JoinAttemptLimiter attempts = new JoinAttemptLimiter();

    Join(PartnerStore partners, Firms firms) {
        this.partners = partners;
        this.firms = firms;
    }

    /// Somebody with a code.
    ///
    /// @param at the firm that he has come to, which alone can link him; null for one whom no firm
    ///   knows, and who may join for any
    record Newcomer(Turn turn, Instant now, @Nullable FirmId at) {
        Individual who() {
            return new Individual(turn.person().id(), turn.person().name());
        }

        boolean overheard() {
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
        return "links you as a contact of a partner, by the code that you were given";
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
        return new Reply.Whisper(newcomer.overheard() ? card.note(JoinCards.OVERHEARD) : card);
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

    /// How it ended.
    private sealed interface Attempt {
        record Decided(Partner partner, Joining.Outcome outcome) implements Attempt {}

        /// No partner of any firm has this code, or it is too old.
        record Unknown() implements Attempt {}

        record OtherFirm() implements Attempt {}

        /// Others were faster again and again; nothing was written.
        record Busy() implements Attempt {}
    }

    private Attempt attempt(Newcomer newcomer, String hash) {
        for (int i = 0; i < TRIES; i++) {
            var found = partners.findByJoinCode(hash);
            if (found.isEmpty()) {
                return new Attempt.Unknown();
            }
            var partner = found.get();
            if (newcomer.at() != null && !partner.firm().equals(newcomer.at())) {
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
        var told = JoinCards.joined(newcomer.who(), next);
        var post = new Post.Say(id, new Place.Direct(joined.givenBy().id()), told, id);
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
                        case Joining.Outcome.JoinedBefore() -> welcome(newcomer, partner);
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
