package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.revenue.MonthTotal;
import io.baton.store.MonthTotalStore;
import java.util.List;

/// Stores a month's total, and reports the previous one.
final class TotalRecorder {
    /// Far more than the number of people who enter the same total at once.
    private static final int MAX_TRIES = 20;

    private final MonthTotalStore totals;

    TotalRecorder(MonthTotalStore totals) {
        this.totals = totals;
    }

    Reply record(Ask ask, TotalInput input) {
        var firm = ask.firm();
        var entry = new MonthTotal.Entry(input.amount(), ask.who(), ask.now());
        for (int i = 0; i < MAX_TRIES; i++) {
            var before = totals.find(firm.id(), input.month());
            var next =
                    before.map(each -> each.replaceWith(entry))
                            .orElseGet(() -> MonthTotal.first(firm.id(), input.month(), entry));
            switch (totals.write(next, ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    return stored(next, ask.times());
                }
                case DUPLICATE_TURN -> {
                    return stored(before.orElse(next), ask.times());
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper(
                "Someone else just changed this month's total. Nothing was saved; try again.");
    }

    private static Reply stored(MonthTotal total, TimeFormat timeFormat) {
        var text =
                Text.of("The total for ")
                        .strong(RevenueText.month(total.month()))
                        .plain(" is ")
                        .and(Spans.of(total.amount()))
                        .plain(".");
        var before =
                total.previous()
                        .map(entry ->
                                Text.of(" It was ")
                                        .and(Spans.of(entry.amount()))
                                        .plain(", set by " + entry.by().name() + " on ")
                                        .and(timeFormat.moment(entry.at()))
                                        .plain("."))
                        .orElseGet(Text::empty);
        return new Reply.Whisper(
                Card.saying(text.and(before))
                        .note(Text.of("To see the share, type ").code("revenue").plain(".")));
    }
}
