package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.parsing.MonthParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import java.time.YearMonth;

/// `/revenue total 2026-10 $48,000`: the firm's total revenue for a month.
record SetTotal(TotalRecorder totalRecorder) implements Command {

    @Override
    public String name() {
        return "revenue total";
    }

    @Override
    public String usage() {
        return "revenue total 2026-10 $48,000";
    }

    @Override
    public String purpose() {
        return "records the firm's total revenue for a month";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var now = YearMonth.from(ask.today());
        if (rest.isEmpty()) {
            return new Reply.OpenForm(TotalForm.of(now.minusMonths(1)));
        }
        var words = CleanText.oneLine(rest).split(" ");
        // Try the longest month first, so that the year of `Oct 2026` isn't read as an amount.
        for (int count = words.length; count > 0; count--) {
            var month = join(words, 0, count);
            if (MonthParser.parse(month, now)
                    instanceof ParseResult.Understood<YearMonth>(var read)) {
                return count == words.length && !read.isAfter(now)
                        ? new Reply.OpenForm(TotalForm.of(read))
                        : record(ask, month, join(words, count, words.length));
            }
        }
        return record(ask, words[0], join(words, 1, words.length));
    }

    private Reply record(Ask ask, String month, String amount) {
        var now = YearMonth.from(ask.today());
        return switch (TotalInput.parse(month, amount, ask.firm(), now)) {
            case ParseResult.Understood<TotalInput>(var input) -> totalRecorder.record(ask, input);
            case ParseResult.Unclear<TotalInput>(var why) ->
                    new Reply.Whisper(
                            Card.saying(why)
                                    .note(Text.of("Nothing was stored. Example: ").code(usage())));
        };
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
