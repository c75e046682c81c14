package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import io.baton.chat.Place;
import io.baton.door.Caches;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows whether the bot is in a private channel. Slash commands also work in private channels
/// without the bot, but it can't post there. It can join public channels by itself.
final class ChannelMembership {
    private static final Duration TTL = Duration.ofHours(1);
    private static final int MOST = 10_000;

    /// Slack: a command names a private channel `privategroup` and a group conversation `mpdm-…`,
    /// which a bot is never in without a scope that Baton doesn't have.
    private static final String PRIVATE = "privategroup";

    private static final String SEVERAL = "mpdm-";

    /// Errors that mean the bot isn't in the channel. Others, such as `missing_scope`, don't tell.
    private static final Set<String> ABSENT = Set.of("channel_not_found", "not_in_channel");

    /// Channels that need no check for a while.
    private final Cache<String, Boolean> checked;

    /// Never expires, because each command from such a channel checks again.
    private final Cache<String, Boolean> absent = Caches.bounded(MOST).build();

    private final SlackApi api;

    ChannelMembership(SlackApi api, InstantSource clock) {
        this.api = api;
        checked = Caches.expiring(MOST, TTL, clock).build();
    }

    /// For a private channel, asks Slack whether the bot is in it. If Slack doesn't say, the last
    /// known state stays. Without the scope `groups:history` Slack never says, and Baton assumes
    /// that it is in the channel; a post that Slack refuses there goes to the person instead.
    ///
    /// @param name channel name from the command
    void check(String channel, String name) {
        if (name.startsWith(SEVERAL)) {
            absent.put(channel, true);
        } else if (name.equals(PRIVATE) && checked.getIfPresent(channel) == null) {
            ask(channel);
        }
    }

    private void ask(String channel) {
        var callResult =
                api.call(
                        "conversations.history",
                        client -> client.conversationsHistory(r -> r.channel(channel).limit(1)));
        switch (callResult) {
            case Ok<ConversationsHistoryResponse> _ -> {
                checked.put(channel, true);
                absent.invalidate(channel);
            }
            case Refused<ConversationsHistoryResponse>(var code) when ABSENT.contains(code) ->
                    absent.put(channel, true);
            case Refused<ConversationsHistoryResponse> _ -> checked.put(channel, true);
            case RateLimited<ConversationsHistoryResponse> _,
                    Failed<ConversationsHistoryResponse> _,
                    Unknown<ConversationsHistoryResponse> _,
                    Gone<ConversationsHistoryResponse> _ -> {}
        }
    }

    /// Whether the bot was missing at the last check.
    boolean absentFrom(String channel) {
        return absent.getIfPresent(channel) != null;
    }

    /// Place for an answer: the direct conversation if the bot can't post in the channel.
    Place place(String channel, String person, @Nullable String thread) {
        return SlackId.place(absentFrom(channel) ? "" : channel, person, thread);
    }
}
