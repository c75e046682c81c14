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

/// Whether the bot is in a private channel. Slash commands work there also where nobody invited it,
/// but it cannot speak there, and would speak to nobody. A public channel it can join.
final class ChannelMembership {
    private static final Duration BELIEVED = Duration.ofHours(1);
    private static final int MOST = 10_000;

    /// How Slack calls private channels and conversations of several people in a command.
    private static final String PRIVATE = "privategroup";

    private static final String SEVERAL = "mpdm-";

    private final Cache<String, Boolean> present;

    /// Stays until Slack says otherwise: where the bot is absent, each command looks again.
    private final Cache<String, Boolean> absent = Caches.bounded(MOST).build();

    private final SlackApi api;

    ChannelMembership(SlackApi api, InstantSource clock) {
        this.api = api;
        present = Caches.expiring(MOST, BELIEVED, clock).build();
    }

    /// Asks Slack where it matters. Where Slack does not answer, all stays as it was.
    ///
    /// @param name the channel's name as a command tells it
    void check(String channel, String name) {
        boolean closed = name.equals(PRIVATE) || name.startsWith(SEVERAL);
        if (!closed || present.getIfPresent(channel) != null) {
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

    /// Whether the last look found that the bot is not there.
    boolean absentFrom(String channel) {
        return absent.getIfPresent(channel) != null;
    }

    /// Where an answer belongs: to the person alone where the bot cannot speak.
    Place place(String channel, String person) {
        return SlackId.place(absentFrom(channel) ? "" : channel, person);
    }
}
