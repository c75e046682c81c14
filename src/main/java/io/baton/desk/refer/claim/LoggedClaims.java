package io.baton.desk.refer.claim;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.claim.ClaimState;
import io.baton.claim.HeldClaim;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.firm.Firm;
import io.baton.outbox.Unavailable;
import io.baton.referral.Referral;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Claims for what was just logged, and says who was first. If the database doesn't answer now, the
/// referral claims later, and nothing is said.
public final class LoggedClaims {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedClaims.class);

    private final ClaimKeeper keeper;
    private final Counterparties counterparties;
    private final ClaimText text;

    public LoggedClaims(ClaimKeeper keeper, Counterparties counterparties) {
        this.keeper = keeper;
        this.counterparties = counterparties;
        text = new ClaimText(counterparties);
    }

    /// Claims for a referral that was just logged, and tells a member if someone else was first.
    public List<Card.Part> logged(Referral logged, Firm firm) {
        return behind(logged, firm, kept(logged, firm));
    }

    /// Tells a member if someone else is first with the client or need that the referral gets now.
    ///
    /// @param next before it's stored
    public List<Card.Part> changed(Referral next, Firm firm) {
        return behind(next, firm, looked(next, firm));
    }

    private Supplier<ClaimState> looked(Referral next, Firm firm) {
        return () -> keeper.look(next, firm, next.steps().getLast().at());
    }

    private Supplier<ClaimState> kept(Referral logged, Firm firm) {
        return () -> keeper.keep(logged, firm, logged.steps().getLast().at());
    }

    private List<Card.Part> behind(Referral referral, Firm firm, Supplier<ClaimState> state) {
        try {
            return state.get() instanceof ClaimState.Behind(var first)
                            && !first.referral().id().isSiblingOf(referral.id())
                    ? List.of(new Card.Part.Paragraph(text.first(first, firm)))
                    : List.of();
        } catch (Unavailable e) {
            LOG.warn("{} claims its client later: {}", referral.label(), e.getMessage());
            return List.of();
        }
    }

    /// Claims for a referral that a partner's person just logged. If someone else was first, tells
    /// them that the client is known, and no more, unless it was their own partner.
    ///
    /// @param known whether the need is open anyway
    public Card loggedByPartner(Card card, Referral logged, Firm firm, boolean known) {
        var state = kept(logged, firm).get();
        if (state instanceof ClaimState.Behind(var first) && !text.isOfSamePartner(first, logged)) {
            tellMember(first, logged, firm);
        }
        return toPartner(card, logged, firm, state, known);
    }

    /// Before anyone takes what a second partner brought.
    private void tellMember(HeldClaim first, Referral own, Firm firm) {
        var said =
                Text.empty()
                        .strong(counterparties.nameOf(own))
                        .plain(" just brought ")
                        .and(Labels.withClient(own))
                        .plain(" too. ")
                        .and(text.first(first, firm));
        var subject = new PostSubject.Noted(own.number(), own.version());
        var posts =
                new MemberInCharge(counterparties, _ -> false)
                        .of(first.referral(), firm).stream()
                                .map(ReferralPosts::direct)
                                .map(to ->
                                        Post.once(
                                                "%s/%s/behind"
                                                        .formatted(firm.id().value(), own.label()),
                                                to,
                                                Card.saying(said),
                                                subject))
                                .toList();
        if (!posts.isEmpty()) {
            keeper.tell(first, firm, "behind " + own.id().value(), posts);
        }
    }

    /// Same, about the client or need that a referral gets now.
    ///
    /// @param next before it's stored
    public Card changedByPartner(Card card, Referral next, Firm firm, boolean known) {
        return toPartner(card, next, firm, looked(next, firm).get(), known);
    }

    private Card toPartner(Card card, Referral logged, Firm firm, ClaimState state, boolean known) {
        return state instanceof ClaimState.Behind(var first)
                        && !first.referral().id().isSiblingOf(logged.id())
                ? card.paragraph(text.toPartner(first, logged, firm))
                : known ? card.paragraph(ClaimText.alreadyKnown(firm)) : card;
    }
}
