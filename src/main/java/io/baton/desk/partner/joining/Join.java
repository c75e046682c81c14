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
    private final JoinAttemptLimiter guesses = new JoinAttemptLimiter();

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
        return guesses.blockedUntil(newcomer.who().id(), newcomer.now())
                .map(until -> JoinCards.wait(newcomer.now(), until))
                .orElseGet(() -> tried(newcomer, JoinCodeFormat.hash(words)));
    }

    private Card tried(Newcomer newcomer, String hash) {
        for (int i = 0; i < TRIES; i++) {
            var found = partners.findByJoinCode(hash);
            if (found.isEmpty()) {
                return wrong(newcomer);
            }
            var partner = found.get();
            if (newcomer.at() != null && !partner.firm().equals(newcomer.at())) {
                return JoinCards.otherFirm();
            }
            var card = decided(newcomer, partner, hash);
            if (card != null) {
                return card;
            }
        }
        return JoinCards.busy();
    }

    /// Null where somebody else changed the partner at the same moment.
    private @Nullable Card decided(Newcomer newcomer, Partner partner, String hash) {
        var outcome = Joining.join(partner, hash, newcomer.who(), newcomer.now());
        return switch (outcome) {
            case Joining.Outcome.Joined(var next, var by) -> joined(newcomer, next, by, hash);
            case Joining.Outcome.JoinedBefore() -> welcome(newcomer, partner);
            case Joining.Outcome.ContactAlready() -> JoinCards.already(partner);
            case Joining.Outcome.Used() -> JoinCards.used();
            case Joining.Outcome.Full() -> JoinCards.full(partner);
            case Joining.Outcome.Unknown() -> wrong(newcomer);
        };
    }

    private @Nullable Card joined(Newcomer newcomer, Partner next, Individual by, String hash) {
        var id = next.firm().value() + "/joined/" + hash;
        var told = JoinCards.joined(newcomer.who(), next);
        var post = new Post.Say(id, new Place.Direct(by.id()), told, id);
        return switch (partners.write(next, newcomer.turn().id(), List.of(post))) {
            case WRITTEN, DUPLICATE_TURN -> welcome(newcomer, next);
            case STALE -> null;
        };
    }

    private Card welcome(Newcomer newcomer, Partner partner) {
        return JoinCards.welcome(newcomer.who(), partner, firms.find(partner.firm()).orElseThrow());
    }

    private Card wrong(Newcomer newcomer) {
        guesses.wrong(newcomer.who().id(), newcomer.now());
        return JoinCards.unknown();
    }
}
