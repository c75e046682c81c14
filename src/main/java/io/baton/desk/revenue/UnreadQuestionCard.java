package io.baton.desk.revenue;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.NearestPartners;
import io.baton.desk.text.Quote;
import io.baton.partner.Partner;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// Says what wasn't understood after `revenue`, with the partners whose names are the nearest.
final class UnreadQuestionCard {
    private static final List<String> SUBCOMMANDS = List.of("total", "target", "digest", "rule");

    private UnreadQuestionCard() {}

    /// @param now the firm's current month
    static Card of(String rest, List<Partner> known, YearMonth now) {
        var question = DidYouMean.question(rest.split("\\s+", 2)[0], SUBCOMMANDS);
        var text = Text.of("I don't know %s after revenue.".formatted(Quote.of(rest)) + question);
        var partners =
                NearestPartners.to(rest, known).stream()
                        .map(each -> RevenueQuestion.of(each).button(now));
        return Card.saying(
                        question.isEmpty()
                                ? text.plain(
                                                " Name a partner or a time. To see all revenue commands, type ")
                                        .code("help revenue")
                                        .plain(".")
                                : text)
                .buttons(
                        Stream.concat(partners, Stream.of(ShowRevenue.suggestions(null, now)))
                                .toArray(Button[]::new));
    }
}
