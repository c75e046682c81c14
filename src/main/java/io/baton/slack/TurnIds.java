package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.view.View;
import io.baton.slack.api.SlackId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ids of acts, the same for each delivery of an act. Built from the act itself, never from its
/// delivery, such as retry headers or the time of sending.
final class TurnIds {
    private TurnIds() {}

    /// Slack gives each event an id, and keeps it when it sends the event again.
    static String event(String eventId) {
        return id("event", eventId);
    }

    /// A command has no id of its own except its trigger.
    static String command(SlashCommandPayload payload) {
        return id("command", payload.getTriggerId());
    }

    /// A click is identified by who clicked what and when, to the microsecond.
    static String press(BlockActionPayload payload, BlockActionPayload.Action action) {
        var container = payload.getContainer();
        var what =
                container == null ? null : first(container.getMessageTs(), container.getViewId());
        return id(
                "press",
                payload.getUser().getId(),
                what,
                action.getActionId(),
                first(action.getActionTs(), payload.getTriggerId()));
    }

    static String shortcut(MessageShortcutPayload payload) {
        return id(
                "shortcut",
                payload.getUser().getId(),
                first(payload.getActionTs(), payload.getTriggerId()));
    }

    /// A form takes effect once, even if it is submitted again after a slow answer: the view keeps
    /// its id and hash until it is updated.
    static String submission(View view) {
        return id("form", view.getId(), view.getHash());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isEmpty() ? other : one;
    }

    private static String id(@Nullable String... parts) {
        return SlackId.DOOR
                + Stream.of(parts).map(part -> ":" + part).collect(Collectors.joining());
    }
}
