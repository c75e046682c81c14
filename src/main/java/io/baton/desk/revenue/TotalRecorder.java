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

/// Keeps what a month brought, and says what was there before.
final class TotalRecorder {
    /// More people at once than ever tell one month's total.
    private static final int TRIES = 20;

    private final MonthTotalStore totals;

    TotalRecorder(MonthTotalStore totals) {
        this.totals = totals;
    }

    Reply record(Ask ask, TotalInput wanted) {
        var firm = ask.firm();
        var entry = new MonthTotal.Entry(wanted.amount(), ask.who(), ask.now());
        for (int i = 0; i < TRIES; i++) {
            var before = totals.find(firm.id(), wanted.month());
            var next =
                    before.map(each -> each.replaceWith(entry))
                            .orElseGet(() -> MonthTotal.first(firm.id(), wanted.month(), entry));
            switch (totals.write(next, ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    return kept(next, ask.times());
                }
                case DUPLICATE_TURN -> {
                    return kept(before.orElse(next), ask.times());
                }
                case STALE -> {}
            }
        }
        return CommonReplies.whisper(
                "Many people are changing this month at once. Nothing of yours was stored; please"
                        + " try again.");
    }

    private static Reply kept(MonthTotal total, TimeFormat timeFormat) {
        var text =
                Text.of("The total of ")
                        .strong(RevenueText.month(total.month()))
                        .plain(" is ")
                        .and(Spans.of(total.amount()))
                        .plain(". ");
        var before =
                total.previous()
                        .map(entry ->
                                Text.of("It was ")
                                        .and(Spans.of(entry.amount()))
                                        .plain(" before, as told by " + entry.by().name() + ", ")
                                        .and(timeFormat.moment(entry.at()))
                                        .plain(". "))
                        .orElseGet(() -> Text.of("There was none before. "));
        var see = Text.of("Type ").code("revenue").plain(" for the share.");
        return new Reply.Whisper(Card.saying(text.and(before).and(see)));
    }
}
