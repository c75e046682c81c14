package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import io.baton.slack.render.FormOrigin;
import org.jspecify.annotations.Nullable;

/// What an act brings along for its answer.
///
/// @param user Slack's id of who acted
/// @param channel Slack's id of where, or empty
/// @param responseUrl where to answer that person, or null
/// @param triggerId the permission to open one view within three seconds, or empty
/// @param messageTs the pressed message's time, which is its name in the channel; empty where it
///   was none that can be rewritten by name
record ReplyTarget(
        String user,
        String channel,
        @Nullable String responseUrl,
        String triggerId,
        String messageTs) {

    static ReplyTarget of(SlashCommandPayload payload) {
        return new ReplyTarget(
                payload.getUserId(),
                orEmpty(payload.getChannelId()),
                payload.getResponseUrl(),
                orEmpty(payload.getTriggerId()),
                "");
    }

    static ReplyTarget of(BlockActionPayload payload) {
        var container = payload.getContainer();
        boolean lasting = container != null && !container.isEphemeral();
        return new ReplyTarget(
                payload.getUser().getId(),
                payload.getChannel() == null ? "" : orEmpty(payload.getChannel().getId()),
                payload.getResponseUrl(),
                orEmpty(payload.getTriggerId()),
                lasting ? orEmpty(container.getMessageTs()) : "");
    }

    static ReplyTarget of(MessageShortcutPayload payload) {
        return new ReplyTarget(
                payload.getUser().getId(),
                payload.getChannel() == null ? "" : orEmpty(payload.getChannel().getId()),
                payload.getResponseUrl(),
                orEmpty(payload.getTriggerId()),
                "");
    }

    /// Something that nobody waits for at an address, such as a mention.
    static ReplyTarget inChannel(String user, String channel) {
        return new ReplyTarget(user, channel, null, "", "");
    }

    /// Where a form that answers this is opened.
    FormOrigin origin() {
        return new FormOrigin(channel, false, "");
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
