package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.revenue.Books;
import io.baton.revenue.Earning;
import io.baton.revenue.Ledger;
import java.util.ArrayList;
import java.util.List;

/// Amounts that earnings leave out: other currencies, wins without a fee.
public final class RevenueFootnotes {
    private static final int MAX_WINS = 5;

    private RevenueFootnotes() {}

    /// One line for each kind of amount that occurs in the ledger.
    static List<Text> of(Ledger ledger, Books books) {
        var lines = new ArrayList<Text>();
        var foreign = ledger.earnedInOtherCurrencies();
        if (!foreign.isEmpty()) {
            lines.add(
                    Text.of("In other currencies, not in the share: ")
                            .and(RevenueText.money(foreign))
                            .plain("."));
        }
        lines.addAll(withoutFee(ledger, books));
        return lines;
    }

    /// The wins that earn nothing, in one line, if there are any.
    public static List<Text> withoutFee(Ledger ledger, Books books) {
        var wins = ledger.withoutFee();
        return wins.isEmpty() ? List.of() : List.of(withoutFee(wins, books));
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
