package io.baton.desk.refer;

import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Spans;
import io.baton.desk.Switchboard;
import io.baton.firm.Individual;
import io.baton.outbox.Journal;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Logging;
import io.baton.referral.Matter;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Logs referrals, each with one write, each turn once.
final class LogBook {
    private static final int TRIES = 50;
    private static final int PROPOSALS = 3;

    private final Referrals referrals;
    private final Journal<Referral> journal;
    private final NextBest nextBest;
    private final Gaps gaps;

    LogBook(Referrals referrals, Journal<Referral> journal, NextBest nextBest, Gaps gaps) {
        this.referrals = referrals;
        this.journal = journal;
        this.nextBest = nextBest;
        this.gaps = gaps;
    }

    Reply outbound(Ask ask, Wanted wanted) {
        return write(
                ask,
                wanted,
                matter -> Logging.outbound(matter, ask.who(), ask.now()),
                _ -> List.of(),
                logged -> answer(ask, wanted, logged));
    }

    /// Logged and offered to the firm in one step.
    Reply inbound(Ask ask, Wanted wanted) {
        var partner = Objects.requireNonNull(wanted.partner());
        var sender = partner.people().stream().findFirst().orElse(ask.who());
        return write(
                ask,
                wanted,
                matter ->
                        offered(
                                ask,
                                Logging.inbound(
                                        matter, partner.id(), sender, ask.who(), ask.now())),
                logged -> Announcements.offered(logged, partner, ask.firm()),
                logged -> new Reply.Whisper(noted(logged, partner, sender)));
    }

    private static Referral offered(Ask ask, Referral logged) {
        return switch (Handoff.offerToFirm(logged, ask.firm(), ask.who(), ask.now())) {
            case Decision.Changed(var next) -> next;
            case Decision.Refused(var why) ->
                    throw new IllegalStateException("a new referral can be offered: " + why);
        };
    }

    private Reply write(
            Ask ask,
            Wanted wanted,
            Function<Matter, Referral> begin,
            Function<Referral, List<Post>> posts,
            Function<Referral, Reply> answer) {
        var id = ReferralId.fromTurn(ask.turn().id());
        for (int i = 0; i < TRIES; i++) {
            var number = referrals.nextNumber(ask.firm().id());
            var next = begin.apply(matter(ask, wanted, id, number));
            switch (journal.write(next, ask.turn().id(), posts.apply(next))) {
                case WRITTEN -> {
                    return answer.apply(next);
                }
                case HEARD -> {
                    return answer.apply(referrals.find(ask.firm().id(), id).orElseThrow());
                }
                case STALE -> {}
            }
        }
        return Moves.busy();
    }

    private static Matter matter(Ask ask, Wanted wanted, ReferralId id, int number) {
        return new Matter(
                id,
                ask.firm().id(),
                number,
                wanted.client(),
                wanted.need(),
                wanted.clientContact(),
                wanted.estimate(),
                ask.channel());
    }

    private Reply answer(Ask ask, Wanted wanted, Referral logged) {
        var card =
                Card.titled(logged.label() + " is logged")
                        .summed(ReferralCard.headline(logged))
                        .paragraph(OfferCards.sentence(logged))
                        .paragraph(OfferCards.worth(logged).plain("You hold the baton."));
        var partner = wanted.partner();
        return new Reply.Whisper(
                partner == null ? proposing(ask, logged, card) : sending(logged, partner, card));
    }

    private static Card sending(Referral logged, Partner partner, Card card) {
        var words = "refer offer %s to %s".formatted(logged.label(), partner.name());
        return card.buttons(
                Button.primary(
                        io.baton.desk.Shorten.to(75, "Send it to " + partner.name()),
                        Switchboard.SAY,
                        words));
    }

    private Card proposing(Ask ask, Referral logged, Card card) {
        var matches = nextBest.of(logged, ask.firm(), PROPOSALS);
        if (!matches.isEmpty()) {
            return nextBest.list(card, logged, matches, ask.firm());
        }
        gaps.add(new Gap(ask.firm().id(), ask.turn().id(), logged.need(), ask.who(), ask.now()));
        return card.paragraph(
                Text.of(
                                "Nobody on the bench fits this need; it is kept as a gap. Add a partner with ")
                        .typed("partner add NAME: SKILL, SKILL")
                        .plain(", or offer it with ")
                        .typed("refer offer " + logged.label() + " to PARTNER")
                        .plain("."));
    }

    private static Card noted(Referral logged, Partner partner, Individual sender) {
        return Card.saying(
                Text.none()
                        .strong(logged.label())
                        .plain(" from " + partner.name() + " is logged and offered to the firm. ")
                        .and(Spans.of(sender))
                        .plain(" holds the baton until a member takes it."));
    }
}
