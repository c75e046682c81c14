package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.EarlierButtons;
import io.baton.desk.NewcomerHandler;
import io.baton.desk.text.CleanText;
import java.time.Instant;
import java.util.regex.Pattern;

/// Somebody from elsewhere whom no firm knows can say one thing: a code. All else is answered with
/// how that is done, and with the name of no firm.
final class JoinOnlyHandler implements NewcomerHandler {
    private static final Pattern JOIN = Pattern.compile("(?is)\\s*/?\\s*join(?:\\s+(.*))?");

    /// A code and what may stand around it; longer words are not looked through.
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
        var join = JOIN.matcher(text.length() > LONGEST ? "" : CleanText.withoutInvisible(text));
        if (!join.matches()) {
            return new Reply.Whisper(explained());
        }
        var code = join.group(1) == null ? "" : join.group(1);
        return this.join.join(new Join.Newcomer(turn, now, null), code);
    }

    private static Card explained() {
        return Card.titled("Baton")
                .paragraph(
                        Text.of("I pass referrals between a consultancy and its partners, and I do")
                                .plain(" not know yet whom you work with."))
                .paragraph(
                        Text.of("If you were given a code, say ")
                                .code("join CODE")
                                .plain(" to me in a direct message. Without one, ask the firm that")
                                .plain(" works with you for it: ")
                                .code("partner invite NAME")
                                .plain(" makes one."));
    }
}
