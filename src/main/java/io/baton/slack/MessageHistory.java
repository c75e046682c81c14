package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import io.baton.door.Caches;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.Unavailable;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackErrors;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds one of Baton's own messages by its metadata. Reads nothing else in a channel.
final class MessageHistory {
    private static final Logger LOG = LoggerFactory.getLogger(MessageHistory.class);
    private static final int PAGE = 100;
    private static final int PAGES = 5;

    private static final Duration TTL = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final SlackApi api;

    /// Channels whose history Slack refused; the value has no meaning.
    private final Cache<String, Boolean> refused;

    MessageHistory(SlackApi api, InstantSource clock) {
        this.api = api;
        refused = Caches.expiring(MOST, TTL, clock).build();
    }

    /// Whether the history may be readable. It isn't without the scope for this kind of channel, or
    /// if the bot was removed from the channel.
    boolean readable(String channel) {
        return refused.getIfPresent(channel) == null;
    }

    /// @return `CHANNEL/TS` if one of the latest 500 messages has the parcel's id; empty too if
    ///   Slack has refused the history more than once
    /// @throws Unavailable if Slack doesn't return the history now
    Optional<String> find(String channel, String parcel) {
        var cursor = "";
        for (int i = 0; i < PAGES; i++) {
            var answer = page(channel, cursor);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            var page = answer.get();
            var found = page.getMessages().stream().filter(m -> hasParcel(m, parcel)).findFirst();
            if (found.isPresent()) {
                return found.map(message -> channel + "/" + message.getTs());
            }
            var next = page.getResponseMetadata();
            if (next == null || next.getNextCursor() == null || next.getNextCursor().isEmpty()) {
                return Optional.empty();
            }
            cursor = next.getNextCursor();
        }
        return Optional.empty();
    }

    private Optional<ConversationsHistoryResponse> page(String channel, String cursor) {
        var callResult =
                api.call(
                        "conversations.history",
                        client ->
                                client.conversationsHistory(r ->
                                        r.channel(channel)
                                                .limit(PAGE)
                                                .includeAllMetadata(true)
                                                .cursor(cursor.isEmpty() ? null : cursor)));
        if (callResult instanceof Ok<ConversationsHistoryResponse>(var answer)
                && answer.getMessages() != null) {
            return Optional.of(answer);
        }
        if (SlackErrors.isFromSlack(callResult)) {
            if (!readable(channel)) {
                return Optional.empty();
            }
            refused.put(channel, true);
            LOG.warn(
                    "can't look for a message in {} ({}): does the app have channels:history and"
                            + " groups:history?",
                    channel,
                    callResult.brief());
        }
        throw new Unavailable("Slack", new IOException(callResult.brief()));
    }

    private static boolean hasParcel(Message message, String parcel) {
        var metadata = message.getMetadata();
        return metadata != null
                && SlackMessageSender.EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && parcel.equals(metadata.getEventPayload().get(SlackMessageSender.PARCEL));
    }
}
