package io.baton.desk.refer.claim;

import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import io.baton.referral.Referrals;
import java.util.List;

/// The command, buttons and form about claims.
public final class ClaimHandlers {
    private final KnownBefore knownBefore;
    private final NotKnownButton notKnownButton;
    private final ExtendClaimButton extendClaimButton;

    public ClaimHandlers(
            Referrals referrals,
            Transitions transitions,
            ClaimKeeper keeper,
            ConfidentialPosts confidentialPosts,
            Counterparties counterparties) {
        var priorRelations =
                new PriorRelations(
                        referrals, transitions, keeper, confidentialPosts, counterparties);
        knownBefore = new KnownBefore(priorRelations);
        notKnownButton = new NotKnownButton(priorRelations);
        extendClaimButton =
                new ExtendClaimButton(
                        referrals, transitions, keeper, new ClaimText(counterparties));
    }

    public Command command() {
        return knownBefore;
    }

    public Handlers buttonsAndForms() {
        return new Handlers(
                List.of(),
                List.of(knownBefore, notKnownButton, extendClaimButton),
                List.of(knownBefore));
    }
}
