package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.EarlierButtons;
import io.baton.desk.NewcomerHandler;
import io.baton.understanding.reader.TypedText;
import java.time.Instant;
import java.util.regex.Pattern;

/// Handles people from another chat who are unknown to every firm. They can only join with a code;
/// any other turn gets an explanation that names no firm.
final class JoinOnlyHandler implements NewcomerHandler {
    private static final Pattern JOIN = Pattern.compile("(?is)\\s*/?\\s*join(?:\\s+(.*))?");

    /// Room for a code and a few words around it. Longer text is not searched.
    private static final int LONGEST = 200;

    private final Join join;

    JoinOnlyHandler(Join join) {
        this.join = join;
    }

    @Override
    public Reply answer(Turn turn, Instant now) {
        return switch (turn) {
            case Turn.Said said -> said(turn, said.text(), now);
            case Turn.Pressed(_, var action, var value) when action.equals(EarlierButtons.SAY) ->
                    said(turn, value, now);
            case Turn.Pressed _, Turn.Submitted _, Turn.MessageAction _ ->
                    new Reply.Whisper(explained());
            case Turn.HomeOpened _ -> new Reply.Home(explained());
        };
    }

    private Reply said(Turn turn, String text, Instant now) {
        var matcher = JOIN.matcher(text.length() > LONGEST ? "" : TypedText.of(text));
        if (!matcher.matches()) {
            return new Reply.Whisper(explained());
        }
        var code = matcher.group(1) == null ? "" : matcher.group(1);
        return join.join(new Join.Newcomer(turn, now, null), code);
    }

    private static Card explained() {
        return Card.titled("Baton")
                .paragraph(
                        Text.of("I pass referrals between a consultancy and its partners, but I")
                                .plain(" don't know yet which firm you work with."))
                .paragraph(
                        Text.of("Send me ")
                                .code("join CODE")
                                .plain(
                                        " in a direct message. The firm you work with can make you a")
                                .plain(" code with ")
                                .code("partner invite NAME")
                                .plain("."));
    }
}
