package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.model.Conversation;
import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackId;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who can read a channel, as Slack says (`conversations.info`, scopes `channels:read` and
/// `groups:read`). Answers are cached for a minute, because a channel can be shared at any time.
final class ChannelInfo implements ChannelReaders {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelInfo.class);
    private static final Duration TTL = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Cache<String, Readership> known;
    private final SlackApi api;

    ChannelInfo(SlackApi api, InstantSource clock) {
        this.api = api;
        known = Caches.expiring(MOST, TTL, clock).build();
    }

    @Override
    public String door() {
        return SlackId.DOOR;
    }

    @Override
    public Readership readersOf(Place.Channel channel) {
        var id = SlackId.unqualified(channel.id());
        var before = known.getIfPresent(id);
        if (before != null) {
            return before;
        }
        var answer = ask(id);
        if (answer instanceof Ok<ConversationsInfoResponse>(var info)
                && info.getChannel() != null) {
            var readers = readers(info.getChannel());
            known.put(id, readers);
            return readers;
        }
        LOG.warn("conversations.info doesn't say who reads a channel: {}", answer.brief());
        return Readership.UNKNOWN;
    }

    private CallResult<ConversationsInfoResponse> ask(String id) {
        return api.call(
                "conversations.info", client -> client.conversationsInfo(r -> r.channel(id)));
    }

    /// Slack: shared with another organization, or with another workspace of one's own; in both
    /// cases also while the invitation is open.
    private static Readership readers(Conversation channel) {
        boolean shared =
                channel.isShared()
                        || channel.isExtShared()
                        || channel.isOrgShared()
                        || channel.isGlobalShared()
                        || channel.isPendingExtShared();
        return shared ? Readership.OUTSIDERS : Readership.OWN_PEOPLE;
    }
}
