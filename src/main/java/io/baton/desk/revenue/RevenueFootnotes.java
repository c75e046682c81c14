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
        lines.addAll(unconfirmed(ledger, books));
        return lines;
    }

    /// The wins that the firm hasn't confirmed, in one line, if there are any.
    public static List<Text> unconfirmed(Ledger ledger, Books books) {
        var wins = ledger.unconfirmed();
        return wins.isEmpty()
                ? List.of()
                : List.of(line("Reported by the partner, unconfirmed: ", wins, books));
    }

    /// The wins that earn nothing, in one line, if there are any.
    public static List<Text> withoutFee(Ledger ledger, Books books) {
        var wins = ledger.withoutFee();
        return wins.isEmpty()
                ? List.of()
                : List.of(line("No fee agreed, so nothing earned: ", wins, books));
    }

    private static Text line(String what, List<Earning> wins, Books books) {
        return Text.of(what)
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
