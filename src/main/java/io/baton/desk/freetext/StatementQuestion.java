package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.OwedQuestion;
import io.baton.revenue.Period;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;
import java.util.regex.Pattern;

/// A question about what is owed, or what was agreed, as a command.
final class StatementQuestion {
    private static final Pattern TERMS =
            Pattern.compile("(?i)\\b(?:terms|percent\\w*|rate|cut)\\b|%");
    private static final Pattern FEE = Pattern.compile("(?i)\\b(?:fees?|commissions?)\\b");

    /// Fees that are owed are on the statement.
    private static final Pattern OWED =
            Pattern.compile(
                    "(?i)\\b(?:ow(?:e[sd]?|ing)|(?:un)?paid|outstanding|open|due|settled?|balance|statement)\\b");

    private StatementQuestion() {}

    /// Without a partner, it's about all of them. An unknown one is named, so that the answer can
    /// say so.
    static String command(Ask ask, Understood understood) {
        var named = understood.slots().parties().partner();
        var partner =
                Questions.partner(understood)
                        .or(() -> Optional.ofNullable(named).map(each -> each.value().typed()))
                        .map(name -> " " + name)
                        .orElse("");
        return asksForTerms(understood.text())
                ? "partner terms" + partner
                : partner.isEmpty()
                        ? OwedQuestion.COMMAND
                        : OwedQuestion.COMMAND + partner + month(ask, understood);
    }

    private static boolean asksForTerms(String text) {
        return TERMS.matcher(text).find() || FEE.matcher(text).find() && !OWED.matcher(text).find();
    }

    /// With a space before it; empty if it names none.
    private static String month(Ask ask, Understood understood) {
        return RevenueWords.periods(ask, understood)
                .filter(Period::isMonth)
                .map(period -> " " + period.first())
                .findFirst()
                .orElse("");
    }
}
