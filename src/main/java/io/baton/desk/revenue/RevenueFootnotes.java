package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.revenue.Books;
import io.baton.revenue.NamedWins;
import io.baton.revenue.Revenue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Amounts that earnings leave out: other currencies, wins without a fee.
public final class RevenueFootnotes {
    private RevenueFootnotes() {}

    /// One line for each kind of amount that occurs.
    static List<Text> of(Revenue revenue, Books books) {
        var lines = new ArrayList<Text>();
        var foreign = revenue.earnedInOtherCurrencies();
        if (!foreign.isEmpty()) {
            lines.add(
                    Text.of("In other currencies, not in the share: ")
                            .and(Spans.list(foreign))
                            .plain("."));
        }
        lines.addAll(ofWins(revenue, books));
        return lines;
    }

    /// The wins that earn nothing in one line, and those whose figure the firm hasn't confirmed in
    /// another, if there are any.
    public static List<Text> ofWins(Revenue revenue, Books books) {
        return Stream.of(
                        line("No fee agreed, so nothing earned: ", revenue.withoutFee(), books)
                                .map(line -> line.and(howToAgree(revenue.withoutFee(), books))),
                        line("Not confirmed yet: ", revenue.unconfirmed(), books))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Text> line(String what, NamedWins wins, Books books) {
        return wins.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of(what)
                                .and(
                                        RevenueText.list(
                                                RevenueText.first(
                                                        wins.first(),
                                                        wins.count(),
                                                        win -> name(win, books))))
                                .plain("."));
    }

    /// Not for those wins: each keeps the terms it was accepted with.
    private static Text howToAgree(NamedWins wins, Books books) {
        var partners =
                wins.first().stream()
                        .map(win -> RevenueText.partnerName(win.partner(), books))
                        .distinct()
                        .toList();
        return Text.of(" Set one for later referrals with ")
                .code("partner terms " + (partners.size() == 1 ? partners.getFirst() : "NAME"))
                .plain(".");
    }

    private static Text name(NamedWins.Win win, Books books) {
        return Text.of(
                "%s (%s)".formatted(win.label(), RevenueText.partnerName(win.partner(), books)));
    }
}
