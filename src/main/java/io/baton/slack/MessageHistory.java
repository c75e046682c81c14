package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.Unavailable;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackErrors;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds one of Baton's own messages by its metadata. Reads nothing else in a channel.
final class MessageHistory {
    private static final Logger LOG = LoggerFactory.getLogger(MessageHistory.class);
    private static final int PAGE = 200;

    /// Far more than a channel gets in the day that a parcel waits; a bound for a broken cursor.
    private static final int PAGES = 500;

    /// How far the clocks here and at Slack may be apart.
    private static final Duration SKEW = Duration.ofMinutes(10);

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

    /// @param thread timestamp of the thread's first message, or null for the channel itself
    /// @param since when the message was queued
    /// @return `CHANNEL/TS` if one of the messages since then has the parcel's id; empty too if
    ///   Slack has refused the history more than once
    /// @throws Unavailable if Slack doesn't return the history now
    Optional<String> find(String channel, @Nullable String thread, String parcel, Instant since) {
        var oldest = Long.toString(Math.max(0, since.minus(SKEW).getEpochSecond()));
        var cursor = "";
        for (int i = 0; i < PAGES; i++) {
            var from = cursor.isEmpty() ? null : cursor;
            var answer =
                    thread == null
                            ? history(channel, oldest, from)
                            : replies(channel, thread, oldest, from);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            var page = answer.get();
            var found = page.messages().stream().filter(m -> hasParcel(m, parcel)).findFirst();
            if (found.isPresent()) {
                return found.map(message -> channel + "/" + message.getTs());
            }
            cursor = page.next();
            if (cursor.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private record Page(@Nullable List<Message> found, @Nullable ResponseMetadata metadata) {
        List<Message> messages() {
            return found == null ? List.of() : found;
        }

        /// Cursor of the next page; empty on the last one.
        String next() {
            return metadata == null || metadata.getNextCursor() == null
                    ? ""
                    : metadata.getNextCursor();
        }
    }

    private Optional<Page> history(String channel, String oldest, @Nullable String cursor) {
        return page(
                channel,
                api.call(
                                "conversations.history",
                                client ->
                                        client.conversationsHistory(r ->
                                                r.channel(channel)
                                                        .oldest(oldest)
                                                        .limit(PAGE)
                                                        .includeAllMetadata(true)
                                                        .cursor(cursor)))
                        .map(answer ->
                                new Page(answer.getMessages(), answer.getResponseMetadata())));
    }

    private Optional<Page> replies(
            String channel, String thread, String oldest, @Nullable String cursor) {
        return page(
                channel,
                api.call(
                                "conversations.replies",
                                client ->
                                        client.conversationsReplies(r ->
                                                r.channel(channel)
                                                        .ts(thread)
                                                        .oldest(oldest)
                                                        .limit(PAGE)
                                                        .includeAllMetadata(true)
                                                        .cursor(cursor)))
                        .map(answer ->
                                new Page(answer.getMessages(), answer.getResponseMetadata())));
    }

    private Optional<Page> page(String channel, CallResult<Page> callResult) {
        if (callResult instanceof Ok<Page>(var page) && page.found() != null) {
            return Optional.of(page);
        }
        if (callResult.equals(new Refused<>("thread_not_found"))) {
            return Optional.empty();
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
