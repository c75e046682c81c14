package io.baton.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.microsoft.bot.schema.PagedMembersResult;
import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.api.TeamsId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who can read a channel or a group chat, as its roster says: each member's tenant and role. The
/// roster of a shared channel lists the people of other organizations too. Answers are cached for a
/// minute, because people come and go.
final class ChannelRosters implements ChannelReaders {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelRosters.class);
    private static final Duration TTL = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /// Teams returns up to 500 people a page.
    private static final int PAGES = 20;

    private final Cache<String, Readership> known;
    private final ConnectorApi connectorApi;
    private final ConversationReferences conversationReferences;
    private final TeamsRoster teamsRoster;
    private final Readership whenUnanswered;

    ChannelRosters(
            ConnectorApi connectorApi,
            ConversationReferences conversationReferences,
            TeamsRoster teamsRoster,
            TeamsSettings settings,
            InstantSource clock) {
        this.connectorApi = connectorApi;
        this.conversationReferences = conversationReferences;
        this.teamsRoster = teamsRoster;
        // An emulator may have no roster, and it has no outsiders either.
        whenUnanswered = settings.local() ? Readership.OWN_PEOPLE : Readership.UNKNOWN;
        known = Caches.expiring(MOST, TTL, clock).build();
    }

    @Override
    public String door() {
        return TeamsId.DOOR;
    }

    @Override
    public Readership readersOf(Place.Channel channel) {
        var before = known.getIfPresent(channel.id());
        if (before != null) {
            return before;
        }
        var readers = address(channel).flatMap(this::readers);
        readers.ifPresent(now -> known.put(channel.id(), now));
        return readers.orElse(whenUnanswered);
    }

    private Optional<ConversationReference> address(Place.Channel channel) {
        try {
            return conversationReferences
                    .find(channel)
                    .map(PlaceAddress::address)
                    .flatMap(ConversationReference::parse);
        } catch (Unavailable e) {
            LOG.warn("can't look up where a channel is: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Readership> readers(ConversationReference at) {
        String next = null;
        for (int i = 0; i < PAGES; i++) {
            var page = page(at, next);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            var members = page.get().getMembers();
            if (members == null) {
                return Optional.empty();
            }
            if (!members.stream().allMatch(each -> teamsRoster.isMember(at.tenant(), each))) {
                return Optional.of(Readership.OUTSIDERS);
            }
            next = page.get().getContinuationToken();
            if (next == null || next.isEmpty()) {
                return Optional.of(Readership.OWN_PEOPLE);
            }
        }
        return Optional.empty();
    }

    private Optional<PagedMembersResult> page(ConversationReference at, @Nullable String from) {
        CallResult<PagedMembersResult> result =
                connectorApi.members(at.service(), at.conversation(), from);
        if (result instanceof Ok<PagedMembersResult>(var page)) {
            return Optional.of(page);
        }
        LOG.warn("the roster doesn't say who reads a channel: {}", result.brief());
        return Optional.empty();
    }
}
