package io.baton.desk.refer.pass;

import io.baton.chat.Post;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.ArrayList;
import java.util.List;

/// The card of an open offer, or of the one who took it, when the baton passes: it moves to the new
/// holder, and the old holder's card loses its buttons.
record PassedOfferCards(Counterparties counterparties) {

    List<Post> moved(Referral next, Event.Passed passed, Firm firm) {
        return counterparties
                .find(next)
                .map(partner ->
                        next.stage() == Stage.ACCEPTED
                                ? ReferralNotifications.rewriteOfferCards(next, partner, firm)
                                : next.stage() == Stage.OFFERED && next.outbound()
                                        ? moved(next, passed, partner, firm)
                                        : List.<Post>of())
                .orElseGet(List::of);
    }

    private static List<Post> moved(
            Referral next, Event.Passed passed, Partner partner, Firm firm) {
        var to = ReferralPosts.direct(passed.to());
        var from = ReferralPosts.direct(passed.from());
        var waiting = OfferCards.current(next, partner, firm, to);
        return List.of(
                ReferralPosts.rewriteOfferCard(
                        next, from, OfferCards.current(next, partner, firm, from)),
                heldBefore(next, passed.to())
                        ? ReferralPosts.rewriteOfferCard(next, to, waiting)
                        : ReferralPosts.statusCard(next, to, waiting));
    }

    /// Whether that person already has a card of this offer, as its first or an earlier holder.
    private static boolean heldBefore(Referral next, Individual to) {
        var passes = new ArrayList<Event.Passed>();
        for (var step : next.steps().reversed()) {
            switch (step.event()) {
                case Event.Passed passed -> passes.add(passed);
                case Event.Offered _ -> {
                    return passes.stream().anyMatch(passed -> passed.from().is(to));
                }
                case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> {}
            }
        }
        return false;
    }
}
