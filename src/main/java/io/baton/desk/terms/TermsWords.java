package io.baton.desk.terms;

import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import io.baton.understanding.reader.MoneyWriter;
import java.util.StringJoiner;
import org.joda.money.Money;

/// Terms in words that [TermsParser] reads back to the same terms: `10%`, `5% a month for 12
/// months, at least USD 100, on payment, protect 90 days`. For files and forms.
public final class TermsWords {
    private TermsWords() {}

    /// Starts with the fee, or `no fee`.
    public static String of(AgreedTerms terms) {
        var words = new StringJoiner(", ");
        words.add(terms.rule().map(TermsWords::of).orElse("no fee"));
        var days = terms.protectionDays();
        if (days != null) {
            words.add("protect " + days + (days == 1 ? " day" : " days"));
        }
        var told = terms.disclosure();
        if (told != null) {
            words.add("tell the client: \"" + told + "\"");
        }
        return words.toString();
    }

    public static String of(FeeRule rule) {
        var words = new StringJoiner(", ");
        words.add(fee(rule) + cycle(rule));
        var floor = rule.floor();
        if (floor != null) {
            words.add("at least " + of(floor));
        }
        var cap = rule.cap();
        if (cap != null) {
            words.add("at most " + of(cap));
        }
        return switch (rule.due()) {
            case WIN -> words.toString();
            case PAYMENT -> words.add("on payment").toString();
        };
    }

    private static String fee(FeeRule rule) {
        return switch (rule.fee()) {
            case Fee.Percent(var rate) -> rate.toString();
            case Fee.Flat(var amount) -> of(amount);
        };
    }

    private static String cycle(FeeRule rule) {
        boolean percent = rule.fee() instanceof Fee.Percent;
        return switch (rule.cycle()) {
            case Cycle.PerWin() -> percent ? "" : " per win";
            case Cycle.PerMonth(var months) ->
                    months == null
                            ? " a month as long as it runs"
                            : " a month for " + months + (months == 1 ? " month" : " months");
        };
    }

    /// `USD 5000`, `USD 99.50`
    public static String of(Money amount) {
        var value = amount.getAmount();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return amount.getCurrencyUnit().getCode()
                + " "
                + (whole ? value.toBigInteger() : MoneyWriter.digits(amount));
    }
}
