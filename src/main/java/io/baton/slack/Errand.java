package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import io.baton.slack.render.Origin;
import org.jspecify.annotations.Nullable;

/// What an act brings along for its answer.
///
/// @param user Slack's id of who acted
/// @param channel Slack's id of where, or empty
/// @param responseUrl where to answer that person, or null
/// @param trigger the permission to open one view within three seconds, or empty
/// @param message the pressed message's time, which is its name in the channel; empty where it was
///   none that can be rewritten by name
record Errand(
        String user, String channel, @Nullable String responseUrl, String trigger, String message) {

    static Errand of(SlashCommandPayload payload) {
        return new Errand(
                payload.getUserId(),
                given(payload.getChannelId()),
                payload.getResponseUrl(),
                given(payload.getTriggerId()),
                "");
    }

    static Errand of(BlockActionPayload payload) {
        var container = payload.getContainer();
        boolean lasting = container != null && !container.isEphemeral();
        return new Errand(
                payload.getUser().getId(),
                payload.getChannel() == null ? "" : given(payload.getChannel().getId()),
                payload.getResponseUrl(),
                given(payload.getTriggerId()),
                lasting ? given(container.getMessageTs()) : "");
    }

    static Errand of(MessageShortcutPayload payload) {
        return new Errand(
                payload.getUser().getId(),
                payload.getChannel() == null ? "" : given(payload.getChannel().getId()),
                payload.getResponseUrl(),
                given(payload.getTriggerId()),
                "");
    }

    /// Something that nobody waits for at an address, such as a mention.
    static Errand inChannel(String user, String channel) {
        return new Errand(user, channel, null, "", "");
    }

    /// Where a form that answers this is opened.
    Origin origin() {
        return new Origin(channel, false, "");
    }

    static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
