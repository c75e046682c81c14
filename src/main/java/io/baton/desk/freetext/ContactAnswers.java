package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Answers people outside the firm. Nothing is stored, and they only see what their commands show.
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

    static Reply answer(
            Ask ask,
            Understood understood,
            CommandRunner commandRunner,
            ReadMessage readMessage,
            Supplier<Reply> unreadable) {
        if (ask.asker() instanceof Asker.Stranger) {
            return unreadable.get();
        }
        return readMessage
                .question(ask, understood)
                .flatMap(command -> commandRunner.run(ask, command))
                .map(reply ->
                        readMessage
                                .beyond(ask, understood)
                                .map(lead -> CommonReplies.withLead(reply, lead))
                                .orElse(reply))
                .orElseGet(() -> later(ask, understood.intent(), unreadable));
    }

    static Reply later(Ask ask, Intent intent, Supplier<Reply> unreadable) {
        if (ask.asker() instanceof Asker.Stranger) {
            return unreadable.get();
        }
        var firm = ask.firm().name();
        return CommonReplies.whisper(
                switch (intent) {
                    case LOG_OUTBOUND, LOG_INBOUND ->
                            "You can't bring a referral here yet. Tell your contact at %s, who can log it."
                                    .formatted(firm);
                    case ACCEPT -> "Press Accept on the offer.";
                    case DECLINE -> "Press Decline on the offer. You can say why.";
                    case WON,
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
