package io.baton.desk.refer.pass;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.card.ClientText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.BundledReferral;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The posts when the baton passes between members. They notify the new holder, and the old one if
/// someone else passed it. [PassedOfferCards] go with them.
public final class PassNotifications {
    private final PassedOfferCards offerCards;
    private final Bundles bundles;
    private final NextStepButtons nextSteps;

    public PassNotifications(
            Counterparties counterparties, Bundles bundles, NextStepButtons nextSteps) {
        offerCards = new PassedOfferCards(counterparties);
        this.bundles = bundles;
        this.nextSteps = nextSteps;
    }

    /// For the person who passed it: `Ben now holds the baton for R-31, and for,
    /// which were logged together with it.`
    ///
    /// @param bundle the referrals logged together with it, including itself; empty if there are
    ///   none
    static Text answer(Referral passed, Individual to, List<Referral> bundle) {
        var others =
                bundle.stream()
                        .filter(each -> each.number() != passed.number())
                        .filter(each -> each.stage().open() && each.holder().is(to))
                        .toList();
        var text =
                Text.empty()
                        .and(Spans.of(to))
                        .plain(" now holds the baton for ")
                        .strong(passed.label());
        if (others.isEmpty()) {
            return text.plain(".");
        }
        return text.plain(", and for ")
                .strong(Labels.of(others))
                .plain(
                        others.size() == 1
                                ? ", which was logged together with it."
                                : ", which were logged together with it.");
    }

    /// @param by the member who passed it
    List<Post> about(Referral next, Event.Passed passed, Individual by, Firm firm) {
        var posts = new ArrayList<Post>();
        var to = passed.to();
        posts.add(
                ReferralPosts.message(
                        next,
                        ReferralMessage.PASSED,
                        ReferralPosts.direct(to),
                        newHoldersCard(next, to, by, firm)));
        if (!passed.from().is(by)) {
            var taken =
                    Text.empty()
                            .and(Spans.of(to))
                            .plain(" now holds the baton for ")
                            .strong(next.label())
                            .plain(" instead of you: ")
                            .and(ClientText.clientNeeds(next))
                            .plain(by.is(to) ? "" : " (passed by " + by.name() + ")");
            posts.add(
                    ReferralPosts.message(
                            next,
                            ReferralMessage.TAKEN,
                            ReferralPosts.direct(passed.from()),
                            Card.saying(taken)));
        }
        posts.addAll(offerCards.moved(next, passed, firm));
        return posts;
    }

    PassedOfferCards offerCards() {
        return offerCards;
    }

    /// When the baton passes between contacts of a partner.
    Effects atPartner(Ask ask, Referral next, Event.Passed passed, Partner partner) {
        var by = Objects.requireNonNull(next.steps().getLast().who());
        return new PartnerPassPosts(partner, ask.firm(), nextSteps.proposals().reachability())
                .of(ask, next, passed, by);
    }

    /// The new holder's message. One covers the whole bundle, with its send buttons.
    private Card newHoldersCard(Referral next, Individual to, Individual by, Firm firm) {
        var passed =
                by.is(to)
                        ? Text.of("You took the baton for ")
                        : Text.empty().and(Spans.of(by)).plain(" passed you the baton for ");
        var bundle = bundles.of(next);
        if (bundle.isEmpty()) {
            var card =
                    Card.saying(
                            passed.strong(next.label())
                                    .plain(": ")
                                    .and(ClientText.clientNeeds(next)));
            // An open offer has a card of its own, which is rewritten.
            return next.stage() == Stage.OFFERED ? card : nextSteps.forMember(card, next, to, firm);
        }
        var held =
                bundle.stream()
                        .map(BundledReferral::referral)
                        .filter(each -> each.stage().open() && each.holder().is(to))
                        .toList();
        var above = passed.strong(Labels.of(held)).plain(" (").strong(next.client()).plain(").");
        return BundleCard.under(above, bundle, firm);
    }

    /// The pass that led to this state.
    static Event.Passed lastPass(Referral next) {
        var last = next.steps().getLast().event();
        if (last instanceof Event.Passed passed) {
            return passed;
        }
        throw new IllegalStateException("the last step is no pass: " + last);
    }
}
