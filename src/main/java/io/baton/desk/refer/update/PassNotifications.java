package io.baton.desk.refer.update;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralPosts;
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

/// What is posted when a member passes the baton to another: whoever gets it knows, so does whoever
/// loses it to somebody's word, and the card of an offer that is out hangs with the new holder.
final class PassNotifications {
    private final Counterparties counterparties;
    private final Bundles bundles;

    PassNotifications(Counterparties counterparties, Bundles bundles) {
        this.counterparties = counterparties;
        this.bundles = bundles;
    }

    /// @param by who said it
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
            var words =
                    Text.empty()
                            .and(Spans.of(to))
                            .plain(" now holds the baton of ")
                            .strong(next.label())
                            .plain(" in your place: ")
                            .and(OfferCards.clientNeeds(next))
                            .plain(by.is(to) ? "" : " (said " + by.name() + ")");
            posts.add(
                    ReferralPosts.message(
                            next,
                            ReferralMessage.TAKEN,
                            ReferralPosts.direct(passed.from()),
                            Card.saying(words)));
        }
        posts.addAll(offerCards(next, passed, firm));
        return posts;
    }

    /// The card of the offer that is out: the old holder's has no buttons any more.
    List<Post> offerCards(Referral next, Event.Passed passed, Firm firm) {
        if (next.stage() != Stage.OFFERED || !next.outbound()) {
            return List.of();
        }
        return counterparties
                .find(next)
                .map(partner -> offerCards(next, passed, partner, firm))
                .orElseGet(List::of);
    }

    private static List<Post> offerCards(
            Referral next, Event.Passed passed, Partner partner, Firm firm) {
        var to = ReferralPosts.direct(passed.to());
        var waiting = OfferCards.waiting(next, partner, firm);
        return List.of(
                ReferralPosts.rewriteOfferCard(
                        next,
                        ReferralPosts.direct(passed.from()),
                        OfferCards.heldByAnother(next, partner, firm)),
                heldBefore(next, passed.to())
                        ? ReferralPosts.rewriteOfferCard(next, to, waiting)
                        : ReferralPosts.statusCard(next, to, waiting));
    }

    /// Whether that person has a card of this offer already: whoever offered it, or had it passed.
    private static boolean heldBefore(Referral next, Individual to) {
        var passes = new ArrayList<Event.Passed>();
        for (var step : next.steps().reversed()) {
            switch (step.event()) {
                case Event.Passed passed -> passes.add(passed);
                case Event.Offered _ -> {
                    return passes.stream().anyMatch(passed -> passed.from().is(to));
                }
                case Event.Logged _,
                        Event.Invited _,
                        Event.Reminded _,
                        Event.Accepted _,
                        Event.Declined _,
                        Event.Lapsed _,
                        Event.Noted _,
                        Event.Won _,
                        Event.Lost _,
                        Event.Withdrawn _,
                        Event.Paid _ -> {}
            }
        }
        return false;
    }

    /// What whoever gets the baton reads: of the whole at once, with the buttons to send it on.
    private Card newHoldersCard(Referral next, Individual to, Individual by, Firm firm) {
        var words =
                by.is(to)
                        ? Text.of("You took the baton of ")
                        : Text.empty().and(Spans.of(by)).plain(" passed you the baton of ");
        var all = bundles.of(next);
        if (all.isEmpty()) {
            return Card.saying(
                    words.strong(next.label()).plain(": ").and(OfferCards.clientNeeds(next)));
        }
        var theirs =
                all.stream()
                        .map(BundledReferral::referral)
                        .filter(each -> each.stage().open() && each.holder().is(to))
                        .toList();
        var above = words.strong(Labels.of(theirs)).plain(" for ").strong(next.client()).plain(".");
        return BundleCard.under(above, all, firm);
    }

    /// The step that a passed referral was just given.
    static Event.Passed lastPass(Referral next) {
        var last = next.steps().getLast().event();
        if (last instanceof Event.Passed passed) {
            return passed;
        }
        throw new IllegalStateException("not passed: " + last);
    }
}
