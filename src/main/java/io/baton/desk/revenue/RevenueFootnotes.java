package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.revenue.Books;
import io.baton.revenue.Earning;
import io.baton.revenue.FeesOwed;
import io.baton.revenue.Ledger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Amounts that earnings leave out: other currencies, wins without a fee, fees owed.
public final class RevenueFootnotes {
    private static final int MAX_WINS = 5;

    private RevenueFootnotes() {}

    /// One line for each kind of amount that occurs in the ledger.
    ///
    /// @param since first month of the ledger
    public static List<Text> of(Ledger ledger, Books books, YearMonth since) {
        var lines = new ArrayList<Text>();
        var foreign = ledger.inOtherCurrencies();
        if (!foreign.isEmpty()) {
            lines.add(
                    Text.of("In other currencies, not in the share: ")
                            .and(RevenueText.money(foreign))
                            .plain("."));
        }
        if (!ledger.withoutFee().isEmpty()) {
            lines.add(withoutFee(ledger.withoutFee(), books));
        }
        var owed = FeesOwed.of(ledger, books.partners());
        if (!owed.isEmpty()) {
            lines.add(
                    Text.of(
                                    "Fees you owe partners for inbound wins since %s (not subtracted): "
                                            .formatted(RevenueText.month(since)))
                            .and(RevenueText.money(owed))
                            .plain("."));
        }
        return lines;
    }

    private static Text withoutFee(List<Earning> wins, Books books) {
        return Text.of("No fee agreed, so nothing earned: ")
                .and(
                        RevenueText.list(
                                RevenueText.capped(
                                        wins,
                                        MAX_WINS,
                                        win ->
                                                Text.of(
                                                        "%s (%s)"
                                                                .formatted(
                                                                        win.referral().label(),
                                                                        RevenueText.partnerName(
                                                                                win.partner(),
                                                                                books))))))
                .plain(".");
    }
}
