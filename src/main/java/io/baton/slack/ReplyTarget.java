package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import io.baton.slack.render.FormOrigin;
import org.jspecify.annotations.Nullable;

/// Where to send the answer to one act.
///
/// @param user Slack id of the person who acted
/// @param channel Slack id of the channel, or empty
/// @param responseUrl URL for answers to that person, or null
/// @param triggerId permission to open one view within three seconds, or empty
/// @param messageTs timestamp of the pressed message, which identifies it in its channel; empty if
///   it can't be updated by timestamp
/// @param thread timestamp of the thread's first message; null outside a thread
record ReplyTarget(
        String user,
        String channel,
        @Nullable String responseUrl,
        String triggerId,
        String messageTs,
        @Nullable String thread) {

    static ReplyTarget of(SlashCommandPayload payload) {
        return new ReplyTarget(
                payload.getUserId(),
                orEmpty(payload.getChannelId()),
                payload.getResponseUrl(),
                orEmpty(payload.getTriggerId()),
                "",
                null);
    }

    static ReplyTarget of(BlockActionPayload payload) {
        var container = payload.getContainer();
        boolean lasting = container != null && !container.isEphemeral();
        return new ReplyTarget(
                payload.getUser().getId(),
                payload.getChannel() == null ? "" : orEmpty(payload.getChannel().getId()),
                payload.getResponseUrl(),
                orEmpty(payload.getTriggerId()),
                lasting ? orEmpty(container.getMessageTs()) : "",
                container == null ? null : container.getThreadTs());
    }

    static ReplyTarget of(MessageShortcutPayload payload) {
        return new ReplyTarget(
                payload.getUser().getId(),
                payload.getChannel() == null ? "" : orEmpty(payload.getChannel().getId()),
                payload.getResponseUrl(),
                orEmpty(payload.getTriggerId()),
                "",
                null);
    }

    /// The card whose button opened a form.
    static ReplyTarget cardBehind(FormOrigin origin, String user) {
        return new ReplyTarget(user, origin.channel(), origin.card(), "", "", null);
    }

    /// An act without a response URL, such as a mention.
    static ReplyTarget inChannel(String user, String channel, @Nullable String thread) {
        return new ReplyTarget(user, channel, null, "", "", thread);
    }

    /// Origin for a form that answers this act.
    FormOrigin origin() {
        return FormOrigin.inChannel(channel);
    }

    /// Origin for a form that a button on a card opens, so that the card can be replaced later.
    FormOrigin originOnCard() {
        return origin().onCard(responseUrl);
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
