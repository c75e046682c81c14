package io.baton.teams;

import com.microsoft.bot.schema.ChannelAccount;
import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.door.DoorSentences;
import io.baton.door.PersonCache;
import io.baton.door.Unidentified;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.api.TeamsId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/// Identifies people by the conversation's roster, never by their names, and decides who is a
/// member of our organization. Answers are cached for a while.
final class TeamsRoster {
    private final ConnectorApi connectorApi;
    private final AccountStanding accountStanding;
    private final PersonCache cache;

    TeamsRoster(
            ConnectorApi connectorApi,
            TeamsSettings settings,
            InstantSource clock,
            Duration timeToLive) {
        this.connectorApi = connectorApi;
        accountStanding = new AccountStanding(settings);
        cache = new PersonCache(timeToLive, clock);
    }

    /// Someone whose act was received a while ago, without asking Teams.
    Optional<Person> known(String personId) {
        return cache.find(personId);
    }

    /// The person who sent the activity.
    Person sender(IncomingActivity in) throws Unidentified {
        var key = in.personId();
        var person = cache.find(key);
        return person.isPresent() ? person.get() : lookUp(key, in, in.memberId(), in.shownName());
    }

    /// A person mentioned in the activity.
    ///
    /// @param member the person's Teams id
    Person mentioned(IncomingActivity in, String member, String shownName) throws Unidentified {
        if (AccountStanding.isBot(member)) {
            return stranger(in, member, shownName);
        }
        var person = cache.find(member);
        return person.isPresent() ? person.get() : lookUp(member, in, member, shownName);
    }

    /// A person chosen in a form, by their id in Microsoft Entra. Only this conversation's roster
    /// is asked; a personal chat lists no one else.
    Optional<Person> chosen(IncomingActivity in, String objectId, String conversation)
            throws Unidentified {
        var key = TeamsId.qualified(objectId);
        var before = cache.find(key).or(() -> cache.find(objectId));
        return before.isPresent() ? before : listed(key, in, conversation, objectId, "");
    }

    /// The person's place in a team or in the organization has changed.
    void forget(String teamsId, String objectId) {
        Stream.of(teamsId, objectId)
                .flatMap(id -> Stream.of(id, TeamsId.qualified(id)))
                .forEach(cache::forget);
    }

    /// People missing from the roster aren't cached, because rosters are sometimes late.
    private Person lookUp(String key, IncomingActivity in, String member, String shownName)
            throws Unidentified {
        var conversation = TeamsId.withoutThread(in.conversation());
        return listed(key, in, conversation, member, shownName)
                .orElseGet(() -> stranger(in, member, shownName));
    }

    private Optional<Person> listed(
            String key, IncomingActivity in, String conversation, String member, String shownName)
            throws Unidentified {
        var callResult = connectorApi.member(in.serviceUrl(), conversation, member);
        return switch (callResult) {
            case Ok<Optional<ChannelAccount>>(var found) ->
                    found.map(account -> cache.put(key, person(in, account, member, shownName)));
            case Gone<Optional<ChannelAccount>> _ -> Optional.empty();
            case RateLimited<Optional<ChannelAccount>> _,
                    Failed<Optional<ChannelAccount>> _,
                    Unknown<Optional<ChannelAccount>> _,
                    Refused<Optional<ChannelAccount>> _ ->
                    Optional.of(
                            cache.lastKnown(key)
                                    .orElseThrow(() ->
                                            new Unidentified("roster " + callResult.brief())));
        };
    }

    private Person person(
            IncomingActivity in, ChannelAccount account, String member, String shownName) {
        var objectId = AccountStanding.entra(account);
        var id = objectId.isEmpty() ? id(in, member) : TeamsId.qualified(objectId);
        var name = account.getName() == null ? shownName : account.getName();
        return new Person(
                id,
                name.isBlank() ? DoorSentences.SOMEONE : name,
                accountStanding.of(in.tenant(), account).orElse(Standing.OUTSIDER));
    }

    static Person stranger(IncomingActivity in, String member, String shownName) {
        return new Person(
                id(in, member),
                shownName.isBlank() ? DoorSentences.SOMEONE : shownName,
                AccountStanding.isBot(member) ? Standing.BOT : Standing.OUTSIDER);
    }

    private static String id(IncomingActivity in, String member) {
        return member.equals(in.memberId()) ? in.personId() : TeamsId.qualified(member);
    }
}
