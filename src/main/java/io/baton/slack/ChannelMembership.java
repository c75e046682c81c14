package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import io.baton.chat.Place;
import io.baton.door.Caches;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackId;
import java.time.Duration;
import java.time.InstantSource;

/// Knows whether the bot is in a private channel. Slash commands also work in private channels
/// without the bot, but it can't post there. It can join public channels by itself.
final class ChannelMembership {
    private static final Duration TTL = Duration.ofHours(1);
    private static final int MOST = 10_000;

    /// Slack: a command names a private channel `privategroup` and a group conversation `mpdm-…`.
    private static final String PRIVATE = "privategroup";

    private static final String SEVERAL = "mpdm-";

    private final Cache<String, Boolean> present;

    /// Never expires, because each command from such a channel checks again.
    private final Cache<String, Boolean> absent = Caches.bounded(MOST).build();

    private final SlackApi api;

    ChannelMembership(SlackApi api, InstantSource clock) {
        this.api = api;
        present = Caches.expiring(MOST, TTL, clock).build();
    }

    /// For a private channel, asks Slack whether the bot is in it. Without an answer, the last
    /// known state stays.
    ///
    /// @param name channel name from the command
    void check(String channel, String name) {
        boolean isPrivate = name.equals(PRIVATE) || name.startsWith(SEVERAL);
        if (!isPrivate || present.getIfPresent(channel) != null) {
            return;
        }
        var callResult =
                api.call(
                        "conversations.history",
                        client -> client.conversationsHistory(r -> r.channel(channel).limit(1)));
        if (callResult instanceof Ok<ConversationsHistoryResponse>) {
            present.put(channel, true);
            absent.invalidate(channel);
        } else if (callResult instanceof Refused<ConversationsHistoryResponse>) {
            absent.put(channel, true);
        }
    }

    /// Whether the bot was missing at the last check.
    boolean absentFrom(String channel) {
        return absent.getIfPresent(channel) != null;
    }

    /// Place for an answer: the direct conversation if the bot can't post in the channel.
    Place place(String channel, String person) {
        return SlackId.place(absentFrom(channel) ? "" : channel, person);
    }
}
