package io.baton.slack;

import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsJoinResponse;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.outbox.Messenger;
import io.baton.outbox.Unavailable;
import io.baton.slack.api.SlackErrors;
import io.baton.slack.api.SlackId;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sends posts to Slack. The reference of a message is `CHANNEL/TS`.
final class SlackMessenger implements Messenger {
    /// Reference of a whisper, which Slack can neither find nor update.
    private static final String WHISPERED = "whispered";

    /// Errors that mean a whisper can't be shown in the channel, but a direct message can be sent.
    private static final Set<String> NOT_THERE =
            Set.of("user_not_in_channel", "not_in_channel", "channel_not_found", "is_archived");

    private final SlackMessageSender slackMessageSender;
    private final MessageHistory messageHistory;

    SlackMessenger(SlackMessageSender slackMessageSender, MessageHistory messageHistory) {
        this.slackMessageSender = slackMessageSender;
        this.messageHistory = messageHistory;
    }

    @Override
    public String door() {
        return SlackId.DOOR;
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        return post(parcel, to, card);
    }

    private CallResult<String> post(@Nullable String parcel, Place to, Card card) {
        return switch (to) {
            case Place.Channel(var id, var thread) ->
                    posted(inChannel(SlackId.unqualified(id), thread, parcel, card));
            case Place.Direct(var id) ->
                    posted(slackMessageSender.postDirect(SlackId.unqualified(id), parcel, card));
            case Place.Ephemeral whisper -> whispered(parcel, whisper, card);
        };
    }

    /// Joins a public channel that the bot isn't in: a person talked to it there.
    private CallResult<ChatPostMessageResponse> inChannel(
            String channel, @Nullable String thread, @Nullable String parcel, Card card) {
        var callResult = slackMessageSender.post(channel, thread, parcel, card);
        if (!callResult.equals(new Refused<>("not_in_channel"))) {
            return callResult;
        }
        return switch (slackMessageSender.join(channel)) {
            case Ok<ConversationsJoinResponse> _ ->
                    slackMessageSender.post(channel, thread, parcel, card);
            case RateLimited<ConversationsJoinResponse>(var atLeast) -> new RateLimited<>(atLeast);
            // Nothing has been posted yet, so joining is safe to retry.
            case Failed<ConversationsJoinResponse>(var why) -> new Failed<>(why);
            case Unknown<ConversationsJoinResponse>(var why) -> new Failed<>(why);
            case Refused<ConversationsJoinResponse> _, Gone<ConversationsJoinResponse> _ ->
                    callResult;
        };
    }

    private CallResult<String> whispered(
            @Nullable String parcel, Place.Ephemeral whisper, Card card) {
        var person = SlackId.unqualified(whisper.personId());
        var channel = SlackId.unqualified(whisper.channelId());
        var callResult = slackMessageSender.whisper(channel, person, whisper.thread(), card);
        return callResult instanceof Refused<ChatPostEphemeralResponse>(var code)
                        && NOT_THERE.contains(code)
                ? posted(slackMessageSender.postDirect(person, parcel, card))
                : callResult.map(_ -> WHISPERED);
    }

    /// Updates a message. A whisper can't be updated, so the new one is sent as well.
    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        int slash = reference.indexOf('/');
        if (slash < 0) {
            return post(null, to, card);
        }
        // Updating twice does no harm, so an unknown outcome is safe to retry.
        return slackMessageSender
                .rewrite(reference.substring(0, slash), reference.substring(slash + 1), card)
                .<String>map(_ -> reference)
                .unknownAsFailed();
    }

    @Override
    public boolean isAboutCard(String refusal) {
        return SlackErrors.isAboutMessage(refusal);
    }

    /// Slack may not let the bot read a channel's history, which has no whispers.
    @Override
    public boolean canFind(Place to) {
        return switch (to) {
            case Place.Channel(var id, _) -> messageHistory.readable(SlackId.unqualified(id));
            case Place.Direct _ -> true;
            case Place.Ephemeral _ -> false;
        };
    }

    @Override
    public boolean awaitsAnswer(String parcel) {
        return false;
    }

    /// Looks for Baton's metadata in the messages since then; for a reply, only in its thread.
    ///
    /// A whisper isn't in the history, so one with an unknown outcome is sent again: seeing it
    /// twice is better than never.
    ///
    /// @throws Unavailable if Slack doesn't return the history
    @Override
    public Optional<String> find(String parcel, Place to, Instant since) {
        return switch (to) {
            case Place.Channel(var id, var thread) ->
                    messageHistory.find(SlackId.unqualified(id), thread, parcel, since);
            case Place.Direct(var id) ->
                    messageHistory.find(opened(SlackId.unqualified(id)), null, parcel, since);
            case Place.Ephemeral _ -> Optional.empty();
        };
    }

    private String opened(String person) {
        var direct = slackMessageSender.openDirect(person);
        if (direct instanceof Ok<String>(var channel)) {
            return channel;
        }
        throw new Unavailable("Slack", new IOException(direct.brief()));
    }

    private static CallResult<String> posted(CallResult<ChatPostMessageResponse> callResult) {
        return callResult.then(answer ->
                answer.getChannel() == null || answer.getTs() == null
                        ? new Unknown<>("ok without a channel or a timestamp")
                        : new Ok<>(answer.getChannel() + "/" + answer.getTs()));
    }
}
