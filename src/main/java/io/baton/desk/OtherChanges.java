package io.baton.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.regex.Pattern;

/// When each person last used a command, button or form that changes something other than a
/// referral, such as settings or a partner. A bare `undo` could mean that.
final class OtherChanges {
    private static final int MOST_PEOPLE = 10_000;

    private static final Pattern CHANGING =
            Pattern.compile(
                    """
                    partner[ .](?!find|show|list|gaps|export|refer|referall|nonefits|keep).+\
                    |revenue[ .](?!rule|digest$|export).+\
                    |settings.+|notices|import\\..+|client\\..+\
                    """);

    private final Cache<Key, Instant> latest =
            Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();

    private record Key(FirmId firm, String person) {}

    Ask toldTo(Ask ask) {
        return ask.afterOtherChange(latest.getIfPresent(key(ask)));
    }

    /// @param command name of the typed command; empty for free text
    void replied(Ask ask, String command, Reply reply) {
        boolean unchanged = reply instanceof Reply.OpenForm || reply instanceof Reply.FieldErrors;
        if (!unchanged && CHANGING.matcher(name(ask.turn(), command)).matches()) {
            latest.put(key(ask), ask.now());
        }
    }

    private static String name(Turn turn, String command) {
        return switch (turn) {
            case Turn.Said _ -> command;
            case Turn.Pressed(_, var action, _) -> action;
            // The form of the settings has the name of the command that shows them.
            case Turn.Submitted form ->
                    form.formId() + (form.formId().equals("settings") ? "." : "");
            case Turn.MessageAction _, Turn.HomeOpened _ -> "";
        };
    }

    private static Key key(Ask ask) {
        return new Key(ask.firm().id(), ask.who().id());
    }
}
