package io.baton.desk.refer.offer;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.refer.claim.ClaimWarning;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `refer offer R-12 to PARTNER`: sends the other side a card with buttons.
public final class OfferReferral {
    private final Transitions transitions;
    private final Partners partners;
    private final Counterparties counterparties;
    private final PartnerProposals proposals;
    private final LinkIssuer linkIssuer;
    private final ClaimWarning claimWarning;

    public OfferReferral(
            Transitions transitions,
            Partners partners,
            Counterparties counterparties,
            PartnerProposals proposals,
            LinkIssuer linkIssuer,
            ClaimWarning claimWarning) {
        this.transitions = transitions;
        this.partners = partners;
        this.counterparties = counterparties;
        this.proposals = proposals;
        this.linkIssuer = linkIssuer;
        this.claimWarning = claimWarning;
    }

    public Command command() {
        return new ReferralCommand(
                "refer offer",
                "refer offer R-12 to PARTNER",
                "refer offer R-12 to RingPros",
                "asks a partner to take it; their contact gets a card with Accept and Decline",
                this::offer);
    }

    private Reply offer(Ask ask, ReferralArguments arguments) {
        var name = arguments.rest().replaceFirst("(?i)^to\\s+", "");
        if (name.isEmpty()) {
            return transitions.apply(
                    ask,
                    arguments.number(),
                    new OfferingToFirm(ask, null, counterparties, proposals));
        }
        return switch (PartnerNameParser.parse(name, partners.all(ask.firm().id()))) {
            case ParseResult.Unclear<Partner>(var why) ->
                    new Reply.Whisper(CommonReplies.unknownPartner(why, name));
            case ParseResult.Understood<Partner>(var partner) ->
                    offerTo(ask, arguments.number(), partner);
        };
    }

    /// Offers it in the current round. Replies with a replaced card if the offer went to people in
    /// a chat, otherwise with a whisper.
    Reply offerTo(Ask ask, int number, Partner partner) {
        return offerTo(ask, number, null, partner);
    }

    /// Offers it only in the round in which the partner was proposed.
    Reply offerTo(Ask ask, ReferralRound at, Partner partner) {
        return offerTo(ask, at.number(), at, partner);
    }

    /// Why it can't be offered to any partner; empty if it can.
    Optional<Reply> refusal(Ask ask, ReferralRound at) {
        return transitions.refusal(
                ask,
                at.number(),
                now -> OfferRound.refusal(now, at).or(() -> OfferRound.refusalToAsk(now)),
                (why, now, refusal) -> proposals.withFresh(why, now, refusal, ask.firm()));
    }

    /// Offers it only in the round in which the button was made.
    Reply offerToFirm(Ask ask, ReferralRound at) {
        return transitions.apply(
                ask, at.number(), new OfferingToFirm(ask, at, counterparties, proposals));
    }

    private Reply offerTo(Ask ask, int number, @Nullable ReferralRound at, Partner partner) {
        return claimWarning
                .before(ask, number, partner)
                .<Reply>map(Reply.Whisper::new)
                .orElseGet(() -> transitions.apply(ask, number, step(ask, at, partner)));
    }

    /// Offers it after a warning that someone else holds the claim on its client.
    Reply offerAnyway(Ask ask, ReferralRound at, Partner partner) {
        return transitions.apply(ask, at.number(), step(ask, at, partner));
    }

    /// Offers it in the current round, as a part of another step.
    public ReferralStep step(Ask ask, Partner partner) {
        return step(ask, null, partner);
    }

    private ReferralStep step(Ask ask, @Nullable ReferralRound at, Partner partner) {
        var offering = new OfferingToPartner(ask, partner, at, proposals);
        return partner.onlyGuests()
                ? new OfferingByLink(offering, new LinkBatch(linkIssuer))
                : offering;
    }
}
