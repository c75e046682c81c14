package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.methods.response.conversations.ConversationsJoinResponse;
import com.slack.api.model.Message;
import io.baton.chat.Card;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Ok;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.CardBlocks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sends cards to Slack: in a channel, in a direct conversation, for one person only, or in place
/// of an earlier card.
final class SlackMessageSender {
    /// Event type of the metadata on Baton's messages, and the key of the parcel's id in it.
    static final String EVENT = "baton_post";

    static final String PARCEL = "parcel";

    private static final int MOST_DIRECTS = 10_000;

    private final Cache<String, String> directs = Caches.bounded(MOST_DIRECTS).build();
    private final SlackApi api;
    private final ChartUploads chartUploads;
    private final CardFileUploads files;

    SlackMessageSender(SlackApi api, ChartUploads chartUploads, CardFileUploads files) {
        this.files = files;
        this.api = api;
        this.chartUploads = chartUploads;
    }

    CallResult<ChatPostMessageResponse> post(String channel, @Nullable String parcel, Card card) {
        return post(channel, null, parcel, card);
    }

    /// @param thread timestamp of the thread's first message, or null
    CallResult<ChatPostMessageResponse> post(
            String channel, @Nullable String thread, @Nullable String parcel, Card card) {
        return chartUploads.sendWithCharts(
                card,
                files ->
                        api.call(
                                "chat.postMessage",
                                client ->
                                        client.chatPostMessage(r ->
                                                r.channel(channel)
                                                        .threadTs(thread)
                                                        .text(CardBlocks.summary(card))
                                                        .blocks(CardBlocks.inMessage(card, files))
                                                        .metadata(metadata(parcel))
                                                        .unfurlLinks(false)
                                                        .unfurlMedia(false))));
    }

    CallResult<ConversationsJoinResponse> join(String channel) {
        return api.call(
                "conversations.join", client -> client.conversationsJoin(r -> r.channel(channel)));
    }

    /// Shows the card to one person only. Slack doesn't store it, so they may miss it.
    ///
    /// @param thread timestamp of the thread's first message, or null
    CallResult<ChatPostEphemeralResponse> whisper(
            String channel, String person, @Nullable String thread, Card card) {
        return chartUploads.sendWithCharts(
                card,
                files ->
                        api.call(
                                "chat.postEphemeral",
                                client ->
                                        client.chatPostEphemeral(r ->
                                                r.channel(channel)
                                                        .user(person)
                                                        .threadTs(thread)
                                                        .text(CardBlocks.summary(card))
                                                        .blocks(
                                                                CardBlocks.inMessage(
                                                                        card, files)))));
    }

    CallResult<ChatUpdateResponse> rewrite(String channel, String ts, Card card) {
        return chartUploads.sendWithCharts(
                card,
                files ->
                        api.call(
                                "chat.update",
                                client ->
                                        client.chatUpdate(r ->
                                                r.channel(channel)
                                                        .ts(ts)
                                                        .text(CardBlocks.summary(card))
                                                        .blocks(
                                                                CardBlocks.inMessage(
                                                                        card, files)))));
    }

    /// Posts the card in the direct conversation with the person.
    CallResult<ChatPostMessageResponse> postDirect(
            String person, @Nullable String parcel, Card card) {
        // Nothing has been posted yet, so opening the conversation is safe to retry.
        return openDirect(person)
                .unknownAsFailed()
                .then(channel ->
                        files.uploadFilesOf(card, channel)
                                .then(below -> post(channel, parcel, below)));
    }

    /// The id of the direct conversation between the bot and the person.
    CallResult<String> openDirect(String person) {
        var known = directs.getIfPresent(person);
        if (known != null) {
            return new Ok<>(known);
        }
        return api.call(
                        "conversations.open",
                        client -> client.conversationsOpen(r -> r.users(List.of(person))))
                .then(opened ->
                        opened.getChannel() == null || opened.getChannel().getId() == null
                                ? new Failed<>("ok without a conversation")
                                : new Ok<>(cached(person, opened.getChannel().getId())));
    }

    private String cached(String person, String direct) {
        directs.put(person, direct);
        return direct;
    }

    private static Message.@Nullable Metadata metadata(@Nullable String parcel) {
        return parcel == null
                ? null
                : Message.Metadata.builder()
                        .eventType(EVENT)
                        .eventPayload(Map.of(PARCEL, parcel))
                        .build();
    }
}
