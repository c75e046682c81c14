package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.revenue.Books;
import io.baton.revenue.Earning;
import io.baton.revenue.FeesOwed;
import io.baton.revenue.Ledger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// What stands beside earnings and is not in them: other currencies, wins without a fee, fees owed.
public final class RevenueFootnotes {
    private static final int MOST = 5;

    private RevenueFootnotes() {}

    /// Of the ledger's period; one line each, and none where there is nothing to say.
    ///
    /// @param since the first month of the ledger
    public static List<Text> of(Ledger ledger, Books books, YearMonth since) {
        var lines = new ArrayList<Text>();
        var foreign = ledger.inOtherCurrencies();
        if (!foreign.isEmpty()) {
            lines.add(
                    Text.of("In other currencies, and in no share: ")
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
                                    "Fees owed to partners for inbound wins since %s, not subtracted: "
                                            .formatted(RevenueText.month(since)))
                            .and(RevenueText.money(owed))
                            .plain("."));
        }
        return lines;
    }

    private static Text withoutFee(List<Earning> wins, Books books) {
        return Text.of("No fee was agreed, so these earned nothing: ")
                .and(
                        RevenueText.list(
                                RevenueText.capped(
                                        wins,
                                        MOST,
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
