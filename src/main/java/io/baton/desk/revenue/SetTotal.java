package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.RevenueButtons;
import io.baton.desk.parsing.MonthParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import java.time.YearMonth;
import java.util.Optional;

/// `/revenue total 2026-10 $48,000`: the firm's total revenue for a month.
record SetTotal(TotalRecorder totalRecorder) implements Command, ButtonHandler {

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
            return form(now.minusMonths(1));
        }
        var words = CleanText.oneLine(rest).split(" ");
        // Try the longest month first, so that the year of `Oct 2026` isn't read as an amount.
        for (int count = words.length; count > 0; count--) {
            var month = join(words, 0, count);
            if (MonthParser.parse(month, now)
                    instanceof ParseResult.Understood<YearMonth>(var read)) {
                return count == words.length && !read.isAfter(now)
                        ? form(read)
                        : record(ask, month, join(words, count, words.length));
            }
        }
        return record(ask, words[0], join(words, 1, words.length));
    }

    private static Reply form(YearMonth month) {
        return new Reply.OpenForm(TotalForm.of(month), RevenueButtons.total(month));
    }

    @Override
    public String action() {
        return RevenueButtons.TOTAL;
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    /// @param value the month, e.g. `2026-10`
    @Override
    public Reply pressed(Ask ask, String value) {
        return MonthParser.parse(value, YearMonth.from(ask.today()))
                        instanceof ParseResult.Understood<YearMonth>(var month)
                ? form(month)
                : CommonReplies.invalidButton();
    }

    private Reply record(Ask ask, String month, String amount) {
        var now = YearMonth.from(ask.today());
        return switch (TotalInput.parse(month, amount, ask.firm(), now)) {
            case ParseResult.Understood<TotalInput>(var input) -> totalRecorder.record(ask, input);
            case ParseResult.Unclear<TotalInput>(var why) ->
                    new Reply.Whisper(
                            Card.saying(why)
                                    .note(Text.of("Nothing was saved. Example: ").code(usage())));
        };
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a month's total");
    }
}
