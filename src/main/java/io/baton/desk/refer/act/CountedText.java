package io.baton.desk.refer.act;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.State;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// How a win counts as partner revenue.
final class CountedText {
    private static final String RECURRING =
            "Amounts per month or year don't count as partner revenue yet.";

    private CountedText() {}

    /// @param won the referral; empty text if it isn't won
    static Text of(Referral won, Partner partner, Firm firm) {
        if (!(won.state() instanceof State.Won win)) {
            return Text.empty();
        }
        var once = win.amount().once();
        if (once == null) {
            return Text.of(RECURRING);
        }
        var text =
                won.outbound()
                        ? fee(partner, once, win.fee(), counts(once, firm))
                        : Text.of(
                                (win.amount().recurs() ? "The one-time amount" : "The whole amount")
                                        + counts(once, firm)
                                        + ".");
        return win.amount().recurs() ? text.plain(" " + RECURRING) : text;
    }

    private static String counts(Money once, Firm firm) {
        var own = firm.currency();
        return once.getCurrencyUnit().equals(own)
                ? " counts as partner revenue"
                : " is listed separately and isn't in the share, which is in " + own;
    }

    private static Text fee(Partner partner, Money once, @Nullable Percentage fee, String counts) {
        return fee == null
                ? Text.of(
                                "No fee agreed with %s yet. Set one for the next win with "
                                        .formatted(partner.name()))
                        .code("partner edit " + partner.name())
                        .plain(".")
                : Text.of("The %s fee%s: ".formatted(fee, counts))
                        .and(Spans.of(fee.of(once)))
                        .plain(".");
    }
}
