package io.baton.desk.refer.log;

import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Logs referrals, each with one write, each turn once.
public final class ReferralLogging {
    private final ReferralInserter referralInserter;
    private final PartnerProposals partnerProposals;
    private final Gaps gaps;

    public ReferralLogging(
            ReferralInserter referralInserter, PartnerProposals partnerProposals, Gaps gaps) {
        this.referralInserter = referralInserter;
        this.partnerProposals = partnerProposals;
        this.gaps = gaps;
    }

    Reply outbound(Ask ask, ReferralDraft referralDraft) {
        return write(
                ask,
                number ->
                        NewReferral.outbound(
                                registered(ask, number), need(referralDraft), ask.who(), ask.now()),
                _ -> List.of(),
                logged -> answer(ask, referralDraft, logged));
    }

    /// Logged and offered to the firm in one step.
    Reply inbound(Ask ask, ReferralDraft referralDraft) {
        var partner = Objects.requireNonNull(referralDraft.partner());
        var sender = partner.people().stream().findFirst().orElse(ask.who());
        return write(
                ask,
                number ->
                        offered(
                                ask,
                                NewReferral.inbound(
                                        registered(ask, number),
                                        need(referralDraft),
                                        partner.id(),
                                        sender,
                                        ask.who(),
                                        ask.now())),
                logged -> ReferralNotifications.offered(logged, partner, ask.firm()),
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
            IntFunction<Referral> begin,
            Function<Referral, List<Post>> posts,
            Function<Referral, Reply> answer) {
        return referralInserter
                .insert(ask, ReferralId.fromTurn(ask.turn().id()), begin, posts)
                .map(answer)
                .orElseGet(Transitions::busy);
    }

    private static Registration registered(Ask ask, int number) {
        var id = ReferralId.fromTurn(ask.turn().id());
        return new Registration(id, ask.firm().id(), number, ask.channel(), null);
    }

    private static ClientNeed need(ReferralDraft referralDraft) {
        return new ClientNeed(
                referralDraft.client(),
                referralDraft.need(),
                referralDraft.clientContact(),
                referralDraft.estimate());
    }

    private Reply answer(Ask ask, ReferralDraft referralDraft, Referral logged) {
        var card =
                Card.titled(logged.label() + " is logged")
                        .withSummary(ReferralCard.headline(logged))
                        .paragraph(OfferCards.clientNeeds(logged))
                        .paragraph(OfferCards.worth(logged).plain("You hold the baton."));
        var partner = referralDraft.partner();
        return new Reply.Whisper(
                partner == null
                        ? proposing(ask, logged, card)
                        : card.buttons(ReferralButtons.sendTo(logged, partner)));
    }

    private Card proposing(Ask ask, Referral logged, Card card) {
        var matches = partnerProposals.best(logged, ask.firm());
        if (!matches.isEmpty()) {
            return partnerProposals.withAll(card, logged, matches, ask.firm());
        }
        gaps.add(new Gap(ask.firm().id(), ask.turn().id(), logged.need(), ask.who(), ask.now()));
        return card.paragraph(
                Text.of(
                                "Nobody on the bench fits this need; it is kept as a gap. Add a partner with ")
                        .code("partner add NAME: SKILL, SKILL")
                        .plain(", or offer it with ")
                        .code("refer offer " + logged.label() + " to PARTNER")
                        .plain("."));
    }

    private static Card noted(Referral logged, Partner partner, Individual sender) {
        return Card.saying(
                Text.empty()
                        .strong(logged.label())
                        .plain(" from " + partner.name() + " is logged and offered to the firm. ")
                        .and(Spans.of(sender))
                        .plain(" holds the baton until a member takes it."));
    }
}
