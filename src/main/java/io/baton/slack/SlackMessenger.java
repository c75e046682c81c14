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
import io.baton.slack.api.SlackId;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The way out to Slack. A message is known by `CHANNEL/TS`.
final class SlackMessenger implements Messenger {
    /// Slack gave a whisper a name, but nobody can call it by that.
    private static final String WHISPERED = "whispered";

    /// Why a whisper cannot be heard in that channel, though it can in private.
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
        return said(parcel, to, card);
    }

    private CallResult<String> said(@Nullable String parcel, Place to, Card card) {
        return switch (to) {
            case Place.Channel(var id) -> posted(inChannel(SlackId.unqualified(id), parcel, card));
            case Place.Direct(var id) ->
                    posted(slackMessageSender.postDirect(SlackId.unqualified(id), parcel, card));
            case Place.Ephemeral(var channel, var person) ->
                    whispered(
                            parcel,
                            SlackId.unqualified(channel),
                            SlackId.unqualified(person),
                            card);
        };
    }

    /// A public channel to which nobody invited the bot is joined: a person spoke to it there.
    private CallResult<ChatPostMessageResponse> inChannel(
            String channel, @Nullable String parcel, Card card) {
        var callResult = slackMessageSender.post(channel, parcel, card);
        if (!callResult.equals(new Refused<>("not_in_channel"))) {
            return callResult;
        }
        return switch (slackMessageSender.join(channel)) {
            case Ok<ConversationsJoinResponse> _ -> slackMessageSender.post(channel, parcel, card);
            case RateLimited<ConversationsJoinResponse>(var atLeast) -> new RateLimited<>(atLeast);
            case Failed<ConversationsJoinResponse> _,
                    Unknown<ConversationsJoinResponse> _,
                    Refused<ConversationsJoinResponse> _,
                    Gone<ConversationsJoinResponse> _ ->
                    callResult;
        };
    }

    private CallResult<String> whispered(
            @Nullable String parcel, String channel, String person, Card card) {
        var callResult = slackMessageSender.whisper(channel, person, card);
        return callResult instanceof Refused<ChatPostEphemeralResponse>(var code)
                        && NOT_THERE.contains(code)
                ? posted(slackMessageSender.postDirect(person, parcel, card))
                : callResult.map(_ -> WHISPERED);
    }

    /// A whisper cannot be rewritten, so the person hears the newer one as well.
    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        int slash = reference.indexOf('/');
        if (slash < 0) {
            return said(null, to, card);
        }
        // Rewriting twice does no harm, so doubt is as good as failure.
        return slackMessageSender
                .rewrite(reference.substring(0, slash), reference.substring(slash + 1), card)
                .<String>map(_ -> reference)
                .unknownAsFailed();
    }

    /// Looks through the newest messages for Baton's metadata.
    ///
    /// A whisper is in no history, so a doubtful one is said again: heard twice by one person does
    /// less harm than never.
    ///
    /// @throws Unavailable when Slack does not let us look; then nobody knows
    @Override
    public Optional<String> find(String parcel, Place to) {
        return switch (to) {
            case Place.Channel(var id) -> messageHistory.find(SlackId.unqualified(id), parcel);
            case Place.Direct(var id) ->
                    messageHistory.find(opened(SlackId.unqualified(id)), parcel);
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
