package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.understanding.Intent;
import java.util.regex.Pattern;

/// Answers what a partner's person can't do in their own words.
final class ContactAnswers {
    private static final Pattern DECLINES =
            Pattern.compile(
                    "(?i)\\b(?:turn(?:ed|ing)? (?:it |that |this )?down|declin\\w+|(?:can't|cannot|can not|won't) (?:do|take|handle)"
                            + "|too busy|no capacity|pass(?:ing)? on (?:it|this|that))\\b");

    private ContactAnswers() {}

    /// Whether a partner's person says no to an offer.
    static boolean declines(String text) {
        return !text.endsWith("?") && DECLINES.matcher(text).find();
    }

    /// The answer to what they can't do by telling me.
    static Reply of(Ask ask, Intent intent) {
        var firm = ask.firm().name();
        return CommonReplies.whisper(
                switch (intent) {
                    case ACCEPT -> "Press Accept on the offer.";
                    case DECLINE -> "Press Decline on the offer. You can say why.";
                    case LOG_OUTBOUND,
                            LOG_INBOUND,
                            WON,
                            LOST,
                            PAID,
                            ENDED,
                            NOTE,
                            OFFER,
                            TAKE_BACK,
                            HAND_BACK,
                            PASS,
                            WITHDRAW,
                            ACCEPTED_ELSEWHERE,
                            EDIT,
                            UNDO,
                            REOPEN,
                            STATEMENT,
                            FIND,
                            SHOW,
                            LIST,
                            SEARCH,
                            REVENUE,
                            HELP,
                            SMALL_TALK ->
                            "Only members of %s can do this. Ask your contact there."
                                    .formatted(firm);
                });
    }
}
