package io.baton.desk.refer.log;

import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Switchboard;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.offer.NextBest;
import io.baton.desk.refer.step.Announcements;
import io.baton.desk.refer.step.Moves;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.Logging;
import io.baton.referral.Matter;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Logs referrals, each with one write, each turn once.
public final class LogBook {
    private static final int PROPOSALS = 3;

    private final Numbering numbering;
    private final NextBest nextBest;
    private final Gaps gaps;

    public LogBook(Numbering numbering, NextBest nextBest, Gaps gaps) {
        this.numbering = numbering;
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
        return numbering
                .write(ask, id, number -> begin.apply(matter(ask, wanted, id, number)), posts)
                .map(answer)
                .orElseGet(Moves::busy);
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
                        io.baton.desk.text.Shorten.to(75, "Send it to " + partner.name()),
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
