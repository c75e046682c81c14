package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What steps that return the baton to its sender have in common.
record Returning(Counterparties counterparties, PartnerProposals proposals, Successors successors) {

    /// If the sender has left, someone else gets the baton.
    Decision returned(Decision decision, Ask ask) {
        return decision.then(next -> successors.returned(next, ask.firm(), ask.now()));
    }

    Partner partnerOf(Referral referral) {
        return counterparties.partnerOf(referral);
    }

    /// The offer's cards lose their buttons, the partner is told, and so is the holder unless they
    /// did it themselves.
    ///
    /// @param toPartner null if the partner knows
    List<Post> posts(Ask ask, Referral next, @Nullable Text toPartner, Text toHolder) {
        var partner = partnerOf(next);
        var posts =
                new ArrayList<>(ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
        if (toPartner != null) {
            posts.addAll(
                    ReferralNotifications.tellPartner(
                            next, partner, ReferralMessage.RETURNED, Card.saying(toPartner)));
        }
        if (!next.holder().is(ask.who())) {
            posts.add(notice(ask, next, toHolder));
        }
        return posts;
    }

    private Post notice(Ask ask, Referral next, Text toHolder) {
        Place to = ReferralPosts.direct(next.holder());
        return ReferralPosts.message(
                next, ReferralMessage.NOTICE, to, withNextBest(Card.saying(toHolder), ask, next));
    }

    /// With the holder's next step.
    Card withNextBest(Card card, Ask ask, Referral next) {
        return proposals.withNextBestInstead(card, next, ask.firm());
    }

    /// `R-12 (Acme)`
    static Text label(Referral referral) {
        return Text.empty().strong(referral.label()).plain(" (" + referral.client() + ")");
    }

    /// `with you`, or the holder's name.
    static Text holder(Ask ask, Referral next) {
        return next.holder().is(ask.who())
                ? Text.of("you")
                : Text.empty().and(Spans.of(next.holder()));
    }
}
