package io.baton.slack;

import io.baton.chat.Card;
import io.baton.chat.FormOpenerCard;
import io.baton.chat.FormOpenerCard.Retry;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.door.DoorSentences;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Refused;
import java.util.Set;

/// Messages that the Slack door sends by itself when the turn handler can't answer.
final class SlackSentences {
    static final DoorSentences COMMON = new DoorSentences("Slack", "/refer list");

    private SlackSentences() {}

    /// Reason that [Modal] gives when it didn't try.
    static final String TRIGGER_EXPIRED = "expired_trigger_id";

    private static final Set<String> TOO_LATE =
            Set.of(TRIGGER_EXPIRED, "exchanged_trigger_id", "invalid_trigger_id");

    /// Why a form isn't open, and what to do.
    static Card noForm(CallResult<?> shown, Reply.OpenForm reply) {
        var code = shown instanceof Refused<?>(var why) ? why : "";
        if (TOO_LATE.contains(code)) {
            return FormOpenerCard.failed("Slack didn't open the form in time.", Retry.NOW, reply);
        }
        return code.equals("view_too_large")
                ? Card.saying("This form is too large for Slack. Use a command instead.")
                : FormOpenerCard.failed("Slack didn't open the form.", Retry.LATER, reply);
    }

    static Text closeWindow() {
        return Text.of("You can close the window that says “One moment”.");
    }

    static Card oneMoment() {
        return Card.saying("One moment … Nothing is stored yet. If this stays, try again.");
    }

    static Text notHere() {
        return Text.of("I'm not in this channel, so only you can see my answers. To add me, type ")
                .code("/invite @Baton");
    }
}
