package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.understanding.Intent;

/// Answers what a partner's person can't do in their own words.
final class ContactAnswers {
    private ContactAnswers() {}

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
