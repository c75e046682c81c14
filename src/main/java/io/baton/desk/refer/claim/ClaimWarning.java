package io.baton.desk.refer.claim;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.claim.ClaimState;
import io.baton.claim.HeldClaim;
import io.baton.desk.Ask;
import io.baton.desk.button.ClaimButtons;
import io.baton.desk.refer.step.Counterparties;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import java.util.Optional;

/// Warns a member who is about to offer a client to a partner while someone else holds the claim.
public final class ClaimWarning {
    private final Referrals referrals;
    private final ClaimKeeper keeper;
    private final ClaimText text;

    public ClaimWarning(Referrals referrals, ClaimKeeper keeper, Counterparties counterparties) {
        this.referrals = referrals;
        this.keeper = keeper;
        text = new ClaimText(counterparties);
    }

    /// The warning, with the button that offers it anyway. Empty if there's nothing to warn of, or
    /// if the referral can't be offered now: then the offer says why.
    public Optional<Card> before(Ask ask, int number, Partner to) {
        return referrals
                .find(ask.firm().id(), number)
                .filter(_ -> ask.asker().isMember() && !ask.onlyChecks())
                .filter(now -> now.outbound() && now.stage() == Stage.LOGGED)
                .flatMap(now ->
                        keptAgainst(ask, now, to).map(first -> warning(ask, now, first, to)));
    }

    /// Claims first what no one else does, as showing the referral would.
    private Optional<HeldClaim> keptAgainst(Ask ask, Referral now, Partner to) {
        return keeper.keep(now, ask.firm(), ask.now()) instanceof ClaimState.Behind(var first)
                        && first.standsAgainst(to)
                        && !first.referral().id().isSiblingOf(now.id())
                ? Optional.of(first)
                : Optional.empty();
    }

    private Card warning(Ask ask, Referral now, HeldClaim first, Partner to) {
        var said =
                Text.empty()
                        .strong(now.label())
                        .plain(" isn't offered to %s yet. ".formatted(to.name()))
                        .and(text.first(first, ask.firm()));
        return Card.saying(said).buttons(ClaimButtons.offerAnyway(now, to));
    }
}
