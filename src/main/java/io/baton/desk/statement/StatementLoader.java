package io.baton.desk.statement;

import io.baton.partner.Partner;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.statement.Accounts;
import io.baton.statement.Ledger;
import io.baton.store.SettlementStore;
import io.baton.store.StatementStore;
import java.time.YearMonth;

/// Loads the accounts with a partner. Reads the partner's won referrals and no others.
record StatementLoader(
        ListedReferrals referrals, StatementStore statements, SettlementStore settlements) {

    /// @param month the last month whose fees count
    Accounts load(Partner partner, YearMonth month) {
        var won = ReferralQuery.of(new Selection.WithPartner(partner.ids())).in(Stage.WON);
        var ledger =
                Ledger.of(
                        referrals.newestFirst(partner.firm(), won).toList(), month.atEndOfMonth());
        return Accounts.of(
                partner,
                statements.of(partner.firm(), partner.ids()),
                settlements.of(partner.firm(), partner.ids()),
                ledger);
    }
}
