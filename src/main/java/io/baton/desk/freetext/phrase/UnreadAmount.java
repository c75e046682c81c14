package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.text.CleanText;
import io.baton.understanding.reader.MoneyProblem;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.MoneyReading;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// An amount in a message that can't be read: `signed for 1.2.3k`, `they paid $120,00`.
public final class UnreadAmount {
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}.,:/-])-?[$€£]?-?[0-9][0-9.,']*[0-9] ?[km]?(?![\\p{L}\\p{N}/-])");

    private UnreadAmount() {}

    /// What to say about it; empty if there's none.
    ///
    /// @param own the firm's currency, the default
    public static Optional<String> problem(String text, CurrencyUnit own) {
        var line = CleanText.oneLine(text);
        return MoneyReader.findAll(line, own).unclear().stream()
                .map(found -> AmountParser.problem(found.value(), found.span().of(line)))
                .findFirst();
    }

    /// The same in a message that has to name an amount: any number that can't be read is one.
    public static Optional<String> ofAmount(String text, CurrencyUnit own) {
        var line = CleanText.oneLine(text);
        return problem(text, own)
                .or(() ->
                        FIGURE.matcher(line)
                                .results()
                                .flatMap(found -> whole(found.group().strip(), own).stream())
                                .findFirst());
    }

    /// The same in a text that is nothing but an amount.
    public static Optional<String> whole(String words, CurrencyUnit own) {
        return MoneyReader.parseWhole(words, own) instanceof MoneyReading.Unclear(var problem)
                        && !(problem instanceof MoneyProblem.NotAnAmount)
                ? Optional.of(AmountParser.problem(problem, words))
                : Optional.empty();
    }
}
