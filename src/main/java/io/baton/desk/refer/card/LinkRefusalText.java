package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Refusal;

/// Explains why a link doesn't work any more.
final class LinkRefusalText {
    private LinkRefusalText() {}

    /// @param label such as `R-12`
    static Text of(Text label, Refusal.OfLink why, TimeFormat timeFormat) {
        return switch (why) {
            case Refusal.LinkExpired(var deadline) ->
                    Text.of("The answer to ")
                            .and(label)
                            .plain(" was due ")
                            .and(timeFormat.moment(deadline))
                            .plain(", so this link has expired.");
            case Refusal.LinkRevoked() ->
                    Text.of("This link to ").and(label).plain(" no longer works.");
            case Refusal.LinkOver(var closed) ->
                    label.plain(" was closed ")
                            .and(timeFormat.moment(closed))
                            .plain(", so this link has expired.");
            case Refusal.LinkReplaced() ->
                    Text.of("There's a newer link for ")
                            .and(label)
                            .plain(", so this one no longer works. Look for the newer email.");
        };
    }
}
