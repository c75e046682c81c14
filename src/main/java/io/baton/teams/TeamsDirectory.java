package io.baton.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.microsoft.bot.schema.ChannelAccount;
import io.baton.chat.Person;
import io.baton.chat.PersonDirectory;
import io.baton.chat.Place;
import io.baton.chat.Standing;
import io.baton.door.Caches;
import io.baton.door.DoorSentences;
import io.baton.door.PersonCache;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.api.ConnectorErrors;
import io.baton.teams.api.TeamsId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people are now, as the roster of their own chat with the bot says. Microsoft has no other
/// directory for a bot without consent to read the organization's.
///
/// Answers are cached for a minute; after a failure Teams isn't asked for a moment. A person has
/// left if Teams names them as missing there (`MemberNotFoundInConversation`). If they removed the
/// bot, if the chat is gone, or if they never had one, Teams doesn't tell.
final class TeamsDirectory implements PersonDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(TeamsDirectory.class);
    private static final Duration TTL = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final ConnectorApi connectorApi;
    private final ConversationReferences conversationReferences;
    private final TeamsRoster teamsRoster;
    private final AccountStanding accountStanding;
    private final boolean local;
    private final Cache<String, Person> answers;

    /// People whose lookup just failed; the value has no meaning.
    private final Cache<String, Boolean> unanswered;

    TeamsDirectory(
            ConnectorApi connectorApi,
            ConversationReferences conversationReferences,
            TeamsRoster teamsRoster,
            TeamsSettings settings,
            InstantSource clock) {
        this.connectorApi = connectorApi;
        this.conversationReferences = conversationReferences;
        this.teamsRoster = teamsRoster;
        accountStanding = new AccountStanding(settings);
        local = settings.local();
        answers = Caches.expiring(MOST, TTL, clock).build();
        unanswered = Caches.expiring(MOST, PersonCache.RETRY, clock).build();
    }

    @Override
    public String door() {
        return TeamsId.DOOR;
    }

    @Override
    public Optional<Person> find(String personId) {
        if (!TeamsId.ofTeams(personId)) {
            return Optional.empty();
        }
        if (AccountStanding.isBot(TeamsId.unqualified(personId))) {
            return Optional.of(person(personId, Standing.BOT));
        }
        // The roster takes people that Teams says nothing about for outsiders.
        var before =
                teamsRoster
                        .known(personId)
                        .filter(Person::inHomeTeam)
                        .or(() -> Optional.ofNullable(answers.getIfPresent(personId)));
        return before.isPresent() || unanswered.getIfPresent(personId) != null
                ? before
                : chat(personId).flatMap(at -> asked(personId, at));
    }

    void forget(String personId) {
        unanswered.invalidate(personId);
        answers.invalidate(personId);
    }

    private Optional<ConversationReference> chat(String personId) {
        try {
            return conversationReferences
                    .find(new Place.Direct(personId))
                    .map(PlaceAddress::address)
                    .flatMap(ConversationReference::parse)
                    .filter(at -> at.kind() == ConversationReference.Kind.PERSONAL);
        } catch (Unavailable e) {
            LOG.warn("can't look up where a person is: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Person> asked(String personId, ConversationReference at) {
        var now = inChat(personId, at);
        now.ifPresent(person -> answers.put(personId, person));
        return now;
    }

    private Optional<Person> inChat(String personId, ConversationReference at) {
        var answer =
                connectorApi.member(at.service(), at.conversation(), TeamsId.unqualified(personId));
        return switch (answer) {
            case Ok<Optional<ChannelAccount>>(var found) ->
                    found.flatMap(account -> accountStanding.of(at.tenant(), account))
                            .map(standing -> person(personId, standing));
            // An emulator may have no roster.
            case Gone<Optional<ChannelAccount>>(var why)
                    when !local && ConnectorErrors.isMissingMember(why) ->
                    Optional.of(person(personId, Standing.LEFT));
            case Gone<Optional<ChannelAccount>> _,
                    RateLimited<Optional<ChannelAccount>> _,
                    Failed<Optional<ChannelAccount>> _,
                    Unknown<Optional<ChannelAccount>> _,
                    Refused<Optional<ChannelAccount>> _ -> {
                LOG.info("Teams doesn't say what a person is: {}", answer.brief());
                unanswered.put(personId, true);
                yield Optional.empty();
            }
        };
    }

    /// Callers know the person's name.
    private static Person person(String personId, Standing standing) {
        return new Person(personId, DoorSentences.SOMEONE, standing);
    }
}
