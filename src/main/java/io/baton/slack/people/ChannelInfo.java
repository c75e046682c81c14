package io.baton.slack.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.model.Conversation;
import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who can read a channel, as Slack says: whether it's shared (`conversations.info`), and whether
/// guests are in it. Both need the scopes `channels:read` and `groups:read`. Answers and refusals
/// are cached for a minute, because a channel can be shared at any time. A failed call isn't.
public final class ChannelInfo implements ChannelReaders {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelInfo.class);
    private static final Duration TTL = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private enum Shared {
        YES,
        NO,
        REFUSED
    }

    private final Cache<String, Shared> shared;
    private final SlackApi api;
    private final ChannelMembers channelMembers;
    private final ChannelPeople channelPeople;

    public ChannelInfo(SlackApi api, PersonLookup people, InstantSource clock) {
        this.api = api;
        channelMembers = new ChannelMembers(api, clock);
        channelPeople = new ChannelPeople(people, clock);
        shared = Caches.expiring(MOST, TTL, clock).build();
    }

    @Override
    public String door() {
        return SlackId.DOOR;
    }

    @Override
    public Readership readersOf(Place.Channel channel) {
        var id = SlackId.unqualified(channel.id());
        return switch (shared(id)) {
            case YES -> new Readership.Outsiders();
            case NO -> channelMembers.of(id).map(this::readers).orElseGet(Readership.Unknown::new);
            case REFUSED -> new Readership.Unknown();
            case null -> new Readership.Unknown();
        };
    }

    private Readership readers(Set<String> ids) {
        return channelPeople
                .haveGuest(ids)
                .<Readership>map(guest ->
                        guest
                                ? new Readership.Outsiders()
                                : new Readership.OwnPeople(qualified(ids)))
                .orElseGet(Readership.Unknown::new);
    }

    @Override
    public Optional<Set<String>> peopleIn(Place.Channel channel) {
        return channelMembers.of(SlackId.unqualified(channel.id())).map(ChannelInfo::qualified);
    }

    private static Set<String> qualified(Set<String> ids) {
        return ids.stream().map(SlackId::qualified).collect(Collectors.toSet());
    }

    /// @return null if Slack didn't answer
    private @Nullable Shared shared(String id) {
        var before = shared.getIfPresent(id);
        if (before != null) {
            return before;
        }
        var now = lookUp(id);
        if (now != null) {
            shared.put(id, now);
        }
        return now;
    }

    private @Nullable Shared lookUp(String id) {
        CallResult<ConversationsInfoResponse> answer =
                api.call(
                        "conversations.info",
                        client -> client.conversationsInfo(r -> r.channel(id)));
        return switch (answer) {
            case Ok<ConversationsInfoResponse>(var info) when info.getChannel() != null ->
                    isShared(info.getChannel()) ? Shared.YES : Shared.NO;
            case Refused<ConversationsInfoResponse> _ -> {
                warn(answer);
                yield Shared.REFUSED;
            }
            case Ok<ConversationsInfoResponse> _,
                    RateLimited<ConversationsInfoResponse> _,
                    Failed<ConversationsInfoResponse> _,
                    Unknown<ConversationsInfoResponse> _,
                    Gone<ConversationsInfoResponse> _ -> {
                warn(answer);
                yield null;
            }
        };
    }

    private static void warn(CallResult<ConversationsInfoResponse> answer) {
        LOG.warn("conversations.info doesn't say who reads a channel: {}", answer.brief());
    }

    /// Slack: shared with another organization, or with another workspace of one's own; in both
    /// cases also while the invitation is open.
    private static boolean isShared(Conversation channel) {
        return channel.isShared()
                || channel.isExtShared()
                || channel.isOrgShared()
                || channel.isGlobalShared()
                || channel.isPendingExtShared();
    }
}
