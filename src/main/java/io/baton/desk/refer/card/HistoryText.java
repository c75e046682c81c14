package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Event;
import io.baton.referral.Step;
import java.util.Map;

/// Each step of a referral in words: when, what, why and who.
public final class HistoryText {
    private HistoryText() {}

    /// @param partners partner name by id
    public static Text line(Step step, Map<String, String> partners, TimeFormat timeFormat) {
        var who = step.who();
        var text = Text.empty().and(timeFormat.moment(step.at())).plain("  ");
        var line =
                text.and(
                        step.replacesLeaver()
                                        && step.event() instanceof Event.Passed(var from, var to)
                                ? Text.of(from.name() + " has left, " + to.name() + " took over")
                                : what(step.event(), partners, timeFormat));
        return who == null ? line : line.plain(", by " + who.name());
    }

    private static Text what(Event event, Map<String, String> partners, TimeFormat timeFormat) {
        return switch (event) {
            case Event.Logged _ -> Text.of("logged");
            case Event.Offered(var to, _, var deadline) ->
                    Text.of("offered (" + name(to.value(), partners) + "), answer due ")
                            .and(timeFormat.moment(deadline));
            case Event.Invited(_, _, var guest) -> Text.of("link made for " + guest.name());
            case Event.Reminded _ -> Text.of("reminder sent");
            case Event.Accepted _ -> Text.of("accepted");
            case Event.Declined(var from, var reason) ->
                    Text.of("declined (" + name(from.value(), partners) + "): " + brief(reason));
            case Event.Lapsed(var from) ->
                    Text.of(
                            "offer lapsed without an answer ("
                                    + name(from.value(), partners)
                                    + ")");
            case Event.Passed(var from, var to) ->
                    Text.of("baton passed from " + from.name() + " to " + to.name());
            case Event.Noted(var words) -> Text.of("note: " + brief(words));
            case Event.Won(var amount, var fee, var on) ->
                    Text.of("won, ")
                            .and(Spans.of(amount))
                            .plain(fee == null ? "" : ", fee " + fee)
                            .plain(", on " + TimeFormat.day(on));
            case Event.Lost(var reason) -> Text.of("lost: " + brief(reason));
            case Event.Withdrawn(var reason) ->
                    Text.of(reason.isEmpty() ? "withdrawn" : "withdrawn: " + brief(reason));
            case Event.Paid(var amount, var on) ->
                    Text.of(amount.isNegative() ? "corrected by " : "paid ")
                            .and(Spans.of(amount))
                            .plain(", on " + TimeFormat.day(on));
        };
    }

    private static String name(String partner, Map<String, String> partners) {
        return partners.getOrDefault(partner, "a partner");
    }

    private static String brief(String words) {
        return Shorten.to(300, words);
    }
}
