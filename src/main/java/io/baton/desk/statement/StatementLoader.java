package io.baton.desk.statement;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.statement.Accounts;
import io.baton.statement.Ledger;
import io.baton.store.SettlementStore;
import io.baton.store.StatementStore;
import java.time.LocalDate;
import java.time.YearMonth;

/// Loads the accounts with a partner. Reads the partner's won referrals and no others.
record StatementLoader(
        ListedReferrals referrals, StatementStore statements, SettlementStore settlements) {

    /// Up to the end of a month, or to today if that comes first: a draft of the month that runs
    /// has no fees that are still to come.
    Accounts load(Firm firm, Partner partner, YearMonth month, LocalDate today) {
        var end = month.atEndOfMonth();
        return load(firm, partner, end.isAfter(today) ? today : end);
    }

    /// @param month a month that is over, the last whose fees count
    Accounts load(Firm firm, Partner partner, YearMonth month) {
        return load(firm, partner, month.atEndOfMonth());
    }

    private Accounts load(Firm firm, Partner partner, LocalDate last) {
        var won = ReferralQuery.of(new Selection.WithPartner(partner.ids())).in(Stage.WON);
        var ledger =
                Ledger.toState(
                        referrals.newestFirst(partner.firm(), won).toList(), last, firm.zone());
        return Accounts.of(
                partner,
                statements.of(partner.firm(), partner.ids()),
                settlements.of(partner.firm(), partner.ids()),
                ledger);
    }
}
