package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.revenue.Balance;

/// What one side sent the other, in words.
public final class ExchangeText {
    private ExchangeText() {}

    /// `Referrals: you sent 3 ($24,000 won), they sent 2.`
    static Text of(Balance balance) {
        return Text.of("Referrals: you sent ")
                .and(side(balance.given()))
                .plain(", they sent ")
                .and(side(balance.received()))
                .plain(".");
    }

    /// `3 ($24,000 won)`, with one amount for each currency.
    public static Text side(Balance.Side side) {
        var count = Text.of(side.referrals() + "");
        if (side.won() == 0) {
            return count;
        }
        return side.hasWorth()
                ? count.plain(" (")
                        .and(Spans.list(side.worths()))
                        .plain(" won")
                        .and(RevenueText.unconfirmed(side.unconfirmed(), side.worth()))
                        .plain(")")
                : count.plain(" (%d won)".formatted(side.won()));
    }
}
