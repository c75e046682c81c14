package io.baton.slack;

import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.methods.response.conversations.ConversationsJoinResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.Message;
import io.baton.chat.Card;
import io.baton.slack.api.Outcome;
import io.baton.slack.api.Outcome.Limited;
import io.baton.slack.api.Outcome.NotSent;
import io.baton.slack.api.Outcome.Ok;
import io.baton.slack.api.Outcome.Refused;
import io.baton.slack.api.Outcome.Unsure;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.CardBlocks;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Says cards in Slack: in a channel, in private, for one person's eyes, in place of an older one.
final class Voice {
    /// The name of Baton's metadata on its messages, and of the parcel's id in it.
    static final String EVENT = "baton_post";

    static final String PARCEL = "parcel";

    private final Map<String, String> directs = new ConcurrentHashMap<>();
    private final SlackApi api;
    private final Pictures pictures;
    private final HandedOut files;

    Voice(SlackApi api, Pictures pictures, HandedOut files) {
        this.files = files;
        this.api = api;
        this.pictures = pictures;
    }

    Outcome<ChatPostMessageResponse> post(String channel, @Nullable String parcel, Card card) {
        return pictures.shown(
                card,
                files ->
                        api.call(
                                "chat.postMessage",
                                client ->
                                        client.chatPostMessage(r ->
                                                r.channel(channel)
                                                        .text(CardBlocks.summary(card))
                                                        .blocks(CardBlocks.inMessage(card, files))
                                                        .metadata(metadata(parcel))
                                                        .unfurlLinks(false)
                                                        .unfurlMedia(false))));
    }

    Outcome<ConversationsJoinResponse> join(String channel) {
        return api.call(
                "conversations.join", client -> client.conversationsJoin(r -> r.channel(channel)));
    }

    /// Seen by one person, if that person looks; Slack keeps it nowhere.
    Outcome<ChatPostEphemeralResponse> whisper(String channel, String person, Card card) {
        return pictures.shown(
                card,
                files ->
                        api.call(
                                "chat.postEphemeral",
                                client ->
                                        client.chatPostEphemeral(r ->
                                                r.channel(channel)
                                                        .user(person)
                                                        .text(CardBlocks.summary(card))
                                                        .blocks(
                                                                CardBlocks.inMessage(
                                                                        card, files)))));
    }

    Outcome<ChatUpdateResponse> rewrite(String channel, String ts, Card card) {
        return pictures.shown(
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

    /// Says it in the direct conversation with the person.
    Outcome<ChatPostMessageResponse> tell(String person, @Nullable String parcel, Card card) {
        return switch (direct(person)) {
            case Ok<String>(var channel) -> withFiles(channel, parcel, card);
            case Limited<String>(var atLeast) -> new Limited<>(atLeast);
            // Nothing was said yet, so nothing can be said twice.
            case NotSent<String>(var why) -> new NotSent<>(why);
            case Unsure<String>(var why) -> new NotSent<>(why);
            case Refused<String>(var code) -> new Refused<>(code);
        };
    }

    private Outcome<ChatPostMessageResponse> withFiles(
            String channel, @Nullable String parcel, Card card) {
        return switch (files.before(card, channel)) {
            case Ok<Card>(var below) -> post(channel, parcel, below);
            case Limited<Card>(var atLeast) -> new Limited<>(atLeast);
            case Outcome<Card> failed -> new NotSent<>(failed.brief());
        };
    }

    /// The id of the direct conversation between the bot and the person.
    Outcome<String> direct(String person) {
        var known = directs.get(person);
        if (known != null) {
            return new Ok<>(known);
        }
        var opened =
                api.call(
                        "conversations.open",
                        client -> client.conversationsOpen(r -> r.users(List.of(person))));
        return switch (opened) {
            case Ok<ConversationsOpenResponse>(var answer) -> {
                directs.put(person, answer.getChannel().getId());
                yield new Ok<>(answer.getChannel().getId());
            }
            case Limited<ConversationsOpenResponse>(var atLeast) -> new Limited<>(atLeast);
            case NotSent<ConversationsOpenResponse>(var why) -> new NotSent<>(why);
            case Unsure<ConversationsOpenResponse>(var why) -> new Unsure<>(why);
            case Refused<ConversationsOpenResponse>(var code) -> new Refused<>(code);
        };
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
