package io.baton.desk.freetext.step;

import io.baton.desk.Ask;
import io.baton.draft.Proposal.Action;
import io.baton.referral.Referral;

/// What a partner's person can do with what they hold, and what they mean by giving it back.
public final class HeldByContact {
    private HeldByContact() {}

    /// They pass on what they hold, withdraw what they brought, and take back what they reported.
    public static boolean mayTake(Ask ask, Referral now, Action action) {
        return now.holder().is(ask.who())
                && (action == Action.PASS && now.stage().open()
                        || action == Action.WITHDRAW && !now.outbound()
                        || action == Action.REOPEN && now.state().reportedBy() != null);
    }

    /// What they brought and no member has taken is withdrawn. A result that they reported is taken
    /// back.
    public static Action meant(Ask ask, Referral now, Action said) {
        boolean back =
                said == Action.HAND_BACK || said == Action.DECLINE || said == Action.TAKE_BACK;
        if (!back || !now.holder().is(ask.who())) {
            return said;
        }
        return !now.outbound()
                ? Action.WITHDRAW
                : now.state().reportedBy() != null ? Action.REOPEN : said;
    }
}
