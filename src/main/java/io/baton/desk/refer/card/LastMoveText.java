package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Individual;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.Step;
import org.jspecify.annotations.Nullable;

/// What happened to a referral last, inside a sentence that starts with its label.
final class LastMoveText {
    private LastMoveText() {}

    static Text since(Stage stage, Referral referral, Step since, TimeFormat timeFormat) {
        return switch (stage) {
            case LOGGED ->
                    Text.of(" hasn't been accepted: it")
                            .and(moved(referral, since, timeFormat))
                            .plain(".");
            case OFFERED -> Text.of(" is still waiting for an answer.");
            case ACCEPTED, WON, LOST, WITHDRAWN ->
                    Text.of(" was already").and(done(since, timeFormat));
        };
    }

    /// ` accepted by Rita, Tue 3 Nov, 14:02.`
    private static Text done(Step since, TimeFormat timeFormat) {
        var text = Text.of(" " + since.to().name().toLowerCase(java.util.Locale.ROOT));
        return by(text, since.who()).plain(", ").and(timeFormat.moment(since.at())).plain(".");
    }

    /// ` was declined by Rita, Tue 3 Nov, 14:02`
    static Text moved(Referral referral, Step since, TimeFormat timeFormat) {
        if (since.event() instanceof Event.Lapsed) {
            var due = OfferDeadline.last(referral).orElse(since.at());
            return Text.of(" got no answer by ").and(timeFormat.moment(due));
        }
        var verb = " was " + StepWords.of(since.event(), "").passive();
        return by(Text.of(verb), since.who()).plain(", ").and(timeFormat.moment(since.at()));
    }

    private static Text by(Text text, @Nullable Individual who) {
        return who == null ? text : text.plain(" by ").and(Spans.of(who));
    }
}
