package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.revenue.Period;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;
import java.util.regex.Pattern;

/// A question about what is owed, or what was agreed, as a command.
final class StatementQuestion {
    private static final Pattern FEE =
            Pattern.compile("(?i)\\b(?:fees?|terms|commissions?|percent\\w*|rate|cut)\\b|%");

    private StatementQuestion() {}

    /// Empty if it names no partner.
    static Optional<String> command(Ask ask, Understood understood) {
        return Questions.partner(understood)
                .map(partner ->
                        FEE.matcher(understood.text()).find()
                                ? "partner show " + partner
                                : "partner statement " + partner + month(ask, understood));
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
