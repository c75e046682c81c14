package io.baton.slack;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import io.baton.chat.Place;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Whether the bot is in a private channel. Slash commands work there also where nobody invited it,
/// but it cannot speak there, and would speak to nobody. A public channel it can join.
final class ChannelMembership {
    private static final Duration BELIEVED = Duration.ofHours(1);
    private static final int MOST = 10_000;

    /// How Slack calls private channels and conversations of several people in a command.
    private static final String PRIVATE = "privategroup";

    private static final String SEVERAL = "mpdm-";

    private final Map<String, Instant> there = new ConcurrentHashMap<>();
    private final Set<String> absent = ConcurrentHashMap.newKeySet();
    private final SlackApi api;
    private final InstantSource clock;

    ChannelMembership(SlackApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    /// Asks Slack where it matters. Where Slack does not answer, all stays as it was.
    ///
    /// @param name the channel's name as a command tells it
    void check(String channel, String name) {
        boolean closed = name.equals(PRIVATE) || name.startsWith(SEVERAL);
        if (!closed || clock.instant().isBefore(there.getOrDefault(channel, Instant.MIN))) {
            return;
        }
        var outcome =
                api.call(
                        "conversations.history",
                        client -> client.conversationsHistory(r -> r.channel(channel).limit(1)));
        if (outcome instanceof Ok<ConversationsHistoryResponse>) {
            forgetWhereTooMany();
            there.put(channel, clock.instant().plus(BELIEVED));
            absent.remove(channel);
        } else if (outcome instanceof Refused<ConversationsHistoryResponse>) {
            forgetWhereTooMany();
            absent.add(channel);
        }
    }

    /// Whether the last look found that the bot is not there.
    boolean absentFrom(String channel) {
        return absent.contains(channel);
    }

    /// Where an answer belongs: to the person alone where the bot cannot speak.
    Place place(String channel, String person) {
        return SlackId.place(absentFrom(channel) ? "" : channel, person);
    }

    private void forgetWhereTooMany() {
        if (there.size() + absent.size() >= MOST) {
            there.clear();
            absent.clear();
        }
    }
}
