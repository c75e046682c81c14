package io.baton.desk.refer.log;

import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommandRunner;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.ClientText;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.UndoableAnswer;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Decision;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Logs referrals with one write each. A repeated turn logs nothing new.
public final class ReferralLogging {
    private final ReferralInserter referralInserter;
    private final PartnerProposals partnerProposals;
    private final Gaps gaps;
    private final Successors successors;
    private final ClientNotices clientNotices;

    public ReferralLogging(
            ReferralInserter referralInserter,
            PartnerProposals partnerProposals,
            Gaps gaps,
            Successors successors,
            ClientNotices clientNotices) {
        this.referralInserter = referralInserter;
        this.partnerProposals = partnerProposals;
        this.gaps = gaps;
        this.successors = successors;
        this.clientNotices = clientNotices;
    }

    public Reply outbound(Ask ask, ReferralDraft draft) {
        return outbound(ask, draft, Set.of());
    }

    /// @param unwanted partners not to propose
    Reply outbound(Ask ask, ReferralDraft draft, Set<PartnerId> unwanted) {
        return write(
                ask,
                number ->
                        NewReferral.outbound(
                                registration(ask, number, ask.channel(), draft.partner()),
                                draft.wanted(),
                                ask.who(),
                                ask.now()),
                _ -> List.of(),
                logged -> answer(ask, draft, logged, unwanted));
    }

    /// Logs it and offers it to the firm in one step.
    public Reply inbound(Ask ask, ReferralDraft draft) {
        var partner = Objects.requireNonNull(draft.partner());
        boolean brought = !ask.asker().isMember();
        if (brought && !ask.asker().maySee(partner)) {
            return CommandRunner.membersOnly(ask);
        }
        // In other channels, people of other partners may read it.
        boolean here = !brought || Objects.equals(ask.channel(), partner.channel());
        var sender = brought ? ask.who() : successors.contactOf(partner).orElse(ask.who());
        return write(
                ask,
                number ->
                        offered(
                                ask,
                                NewReferral.inbound(
                                        registration(
                                                ask, number, here ? ask.channel() : null, null),
                                        draft.wanted(),
                                        partner.id(),
                                        sender,
                                        ask.who(),
                                        ask.now())),
                logged -> ReferralNotifications.offered(logged, partner, ask.firm()),
                logged ->
                        new Reply.Whisper(
                                brought
                                        ? clientNotices.forPartner(
                                                InboundCards.brought(ask, logged),
                                                logged,
                                                ask.firm())
                                        : clientNotices.with(
                                                InboundCards.logged(logged, partner, sender),
                                                logged,
                                                ask.firm())));
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
                .map(logged -> UndoableAnswer.of(answer.apply(logged), ask, logged))
                .orElseGet(ReferralInserter::busy);
    }

    /// @param intended the partner it's meant for; null if none was named
    private static Registration registration(
            Ask ask, int number, @Nullable String channel, @Nullable Partner intended) {
        var turn = ask.turn().id();
        return new Registration(
                ReferralId.fromTurn(turn),
                ask.firm().id(),
                number,
                channel,
                intended == null ? null : new BundlePart(turn, intended.id()));
    }

    private Reply answer(Ask ask, ReferralDraft draft, Referral logged, Set<PartnerId> unwanted) {
        var card =
                Card.titled(logged.label() + " is logged")
                        .withSummary(ReferralCard.headline(logged))
                        .paragraph(ClientText.clientNeeds(logged))
                        .paragraph(ClientText.details(logged).plain("You hold the baton."));
        var partner = draft.partner();
        var answer =
                partner == null
                        ? withProposals(ask, logged, card, unwanted)
                        : card.paragraph(partnerProposals.reachability().notAsked(partner))
                                .buttons(
                                        partnerProposals.reachability().sendTo(logged, partner),
                                        change(logged));
        return new Reply.Whisper(clientNotices.with(answer, logged, ask.firm()));
    }

    private Card withProposals(Ask ask, Referral logged, Card card, Set<PartnerId> unwanted) {
        var matches = partnerProposals.best(logged, ask.firm(), unwanted);
        if (!matches.isEmpty()) {
            return partnerProposals
                    .withAll(card, logged, matches, ask.firm())
                    .buttons(change(logged));
        }
        gaps.add(new Gap(ask.firm().id(), ask.turn().id(), logged.need(), ask.who(), ask.now()));
        return card.paragraph(
                        Text.of(
                                        "None of your partners fits this need, so I've added it to your gaps. Add a partner, or offer it with ")
                                .code("refer offer " + logged.label() + " to PARTNER")
                                .plain("."))
                .buttons(PartnerButtons.add(), change(logged));
    }

    private static Button change(Referral logged) {
        return ActButton.of(Verb.EDIT, logged);
    }
}
