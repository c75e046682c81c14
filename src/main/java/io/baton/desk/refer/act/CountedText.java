package io.baton.desk.refer.act;

import io.baton.chat.Text;
import io.baton.desk.text.FeeText;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.revenue.Counting;
import io.baton.revenue.Earning;
import org.joda.money.CurrencyUnit;

/// How a win counts as partner revenue.
final class CountedText {
    private static final String EACH_MONTH = ", in the months in which it's paid";

    private CountedText() {}

    /// @param won the referral; empty text if it isn't won
    static Text of(Referral won, Partner partner, Firm firm) {
        if (!(won.state() instanceof State.Won win)) {
            return Text.empty();
        }
        return won.outbound()
                ? fee(Counting.of(won).orElseThrow(), partner, firm)
                : Text.of(
                        "The whole amount%s%s."
                                .formatted(
                                        counts(win.amount().currency(), firm),
                                        win.amount().recurs() ? EACH_MONTH : ""));
    }

    private static String counts(CurrencyUnit currency, Firm firm) {
        var own = firm.currency();
        return currency.equals(own)
                ? " counts as partner revenue"
                : " is listed separately and isn't in the share, which is in " + own;
    }

    private static Text fee(Earning win, Partner partner, Firm firm) {
        var rule = win.won().fee();
        if (rule == null) {
            return Text.of("No fee agreed with %s, so it earns nothing.".formatted(partner.name()))
                    .plain(" Set one for later referrals with ")
                    .code("partner terms " + partner.name())
                    .plain(".");
        }
        var now = win.earnedOnWin();
        var later = win.onOtherDates(win.earned()).findAny().isPresent();
        var text =
                rule.plainRate()
                        .map(rate -> Text.of("The %s fee".formatted(rate)))
                        .orElseGet(() -> Text.of("The fee (").and(FeeText.of(rule)).plain(")"));
        var counted = text.plain(counts(now.getCurrencyUnit(), firm));
        if (now.isZero()) {
            return counted.plain(later ? EACH_MONTH + "." : " once it's due.");
        }
        return counted.plain(": ").and(Spans.of(now)).plain(later ? ", and more each time." : ".");
    }
}
