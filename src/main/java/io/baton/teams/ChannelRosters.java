package io.baton.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.PagedMembersResult;
import io.baton.chat.ChannelReaders;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.chat.Standing;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.api.TeamsId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /// @param people ids of everyone
    /// @param outsiders whether people from elsewhere are among them, as far as Teams says who they
    ///   are
    private record Roster(Set<String> people, boolean outsiders) {}

    private final Cache<String, Roster> known;
    private final ConnectorApi connectorApi;
    private final ConversationReferences conversationReferences;
    private final AccountStanding accountStanding;
    private final boolean local;

    ChannelRosters(
            ConnectorApi connectorApi,
            ConversationReferences conversationReferences,
            TeamsSettings settings,
            InstantSource clock) {
        this.connectorApi = connectorApi;
        this.conversationReferences = conversationReferences;
        accountStanding = new AccountStanding(settings);
        local = settings.local();
        known = Caches.expiring(MOST, TTL, clock).build();
    }

    @Override
    public String door() {
        return TeamsId.DOOR;
    }

    @Override
    public Readership readersOf(Place.Channel channel) {
        return roster(channel)
                .<Readership>map(roster ->
                        roster.outsiders()
                                ? new Readership.Outsiders()
                                : new Readership.OwnPeople(roster.people()))
                .orElseGet(Readership.Unknown::new);
    }

    @Override
    public Optional<Set<String>> peopleIn(Place.Channel channel) {
        return roster(channel).map(Roster::people);
    }

    /// Someone joined or left. A team's members are those of its channels, so all are asked again.
    void changed() {
        known.invalidateAll();
    }

    private Optional<Roster> roster(Place.Channel channel) {
        var before = known.getIfPresent(channel.id());
        if (before != null) {
            return Optional.of(before);
        }
        var roster = address(channel).flatMap(this::lookUp);
        roster.ifPresent(now -> known.put(channel.id(), now));
        // An emulator may have no roster, and it has no outsiders either.
        return local ? roster.or(() -> Optional.of(new Roster(Set.of(), false))) : roster;
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

    private Optional<Roster> lookUp(ConversationReference at) {
        var people = new HashSet<String>();
        boolean outsiders = false;
        String next = null;
        for (int i = 0; i < PAGES; i++) {
            var members = page(at, next);
            if (members.isEmpty() || members.get().getMembers() == null) {
                return Optional.empty();
            }
            for (var account : members.get().getMembers()) {
                ids(account).map(TeamsId::qualified).forEach(people::add);
                outsiders |= isOutsider(at, account);
            }
            next = members.get().getContinuationToken();
            if (next == null || next.isEmpty()) {
                return Optional.of(new Roster(people, outsiders));
            }
        }
        return Optional.empty();
    }

    private boolean isOutsider(ConversationReference at, ChannelAccount account) {
        return accountStanding
                .of(at.tenant(), account)
                .filter(standing -> standing != Standing.OUTSIDER)
                .isEmpty();
    }

    /// A person's ids in Microsoft Entra and in Teams; Baton knows people by either.
    private static Stream<String> ids(ChannelAccount account) {
        return Stream.of(AccountStanding.entra(account), String.valueOf(account.getId()))
                .filter(id -> !id.isEmpty());
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
