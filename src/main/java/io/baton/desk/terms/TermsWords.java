package io.baton.desk.terms;

import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import io.baton.terms.TermsPart;
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
        words.add(of(rule.fee()) + cycle(rule));
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

    /// `they pay us 10%, on payment, from 2027-01-01`
    public static String of(ParsedTerms terms) {
        var words = new StringJoiner(", ");
        var payer = terms.payer();
        var side =
                switch (payer) {
                    case PARTNER -> "they pay us ";
                    case FIRM -> "we pay them ";
                    case null -> "";
                };
        terms.change().parts().stream()
                .filter(part -> !(part instanceof TermsPart.ClientTold))
                .map(TermsWords::of)
                .forEach(words::add);
        if (terms.from() != null) {
            words.add("from " + terms.from());
        }
        terms.change().parts().stream()
                .filter(TermsPart.ClientTold.class::isInstance)
                .map(TermsWords::of)
                .forEach(words::add);
        return side + words;
    }

    private static String of(TermsPart part) {
        return switch (part) {
            case TermsPart.NoFee() -> "no fee";
            case TermsPart.NewFee(var fee) -> of(fee);
            case TermsPart.Per(var cycle) -> of(cycle);
            case TermsPart.AtLeast(var floor) ->
                    floor == null ? "no minimum" : "at least " + of(floor);
            case TermsPart.AtMost(var cap) -> cap == null ? "no cap" : "at most " + of(cap);
            case TermsPart.DueOn(var due) ->
                    due == FeeRule.Due.WIN ? "due on the win" : "on payment";
            case TermsPart.ProtectedFor(var days) ->
                    days == null ? "protection as usual" : "protect %d days".formatted(days);
            case TermsPart.ClientTold(var told) ->
                    told == null ? "no disclosure" : "tell the client: \"" + told + "\"";
        };
    }

    private static String of(Fee fee) {
        return switch (fee) {
            case Fee.Percent(var rate) -> rate.toString();
            case Fee.Flat(var amount) -> of(amount);
        };
    }

    private static String of(Cycle cycle) {
        return switch (cycle) {
            case Cycle.PerWin() -> "per win";
            case Cycle.PerMonth(var months) ->
                    months == null
                            ? "a month as long as it runs"
                            : "a month for " + months + (months == 1 ? " month" : " months");
        };
    }

    private static String cycle(FeeRule rule) {
        return rule.cycle() instanceof Cycle.PerWin && rule.fee() instanceof Fee.Percent
                ? ""
                : " " + of(rule.cycle());
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
