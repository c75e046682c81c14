package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import io.baton.chat.Person;
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

/// Who a person is and where at home, as the roster of the conversation says and not as names say.
/// What it said is believed for a while.
final class TeamsRoster {
    private final ConnectorApi connectorApi;
    private final TeamsSettings settings;
    private final PersonCache known;

    TeamsRoster(
            ConnectorApi connectorApi,
            TeamsSettings settings,
            InstantSource clock,
            Duration believed) {
        this.connectorApi = connectorApi;
        this.settings = settings;
        known = new PersonCache(believed, clock);
    }

    /// Who did this.
    Person sender(IncomingActivity in) throws Unidentified {
        var key = in.personId();
        var person = known.find(key);
        return person.isPresent() ? person.get() : asked(key, in, in.memberId(), in.shownName());
    }

    /// Somebody who is named in it.
    ///
    /// @param member Teams' own id
    Person mentioned(IncomingActivity in, String member, String shownName) throws Unidentified {
        var person = known.find(member);
        return person.isPresent() ? person.get() : asked(member, in, member, shownName);
    }

    /// Whoever is in no roster is asked for again the next time: rosters are sometimes late.
    private Person asked(String key, IncomingActivity in, String member, String shownName)
            throws Unidentified {
        var conversation = TeamsId.withoutThread(in.conversation());
        var callResult = connectorApi.member(in.serviceUrl(), conversation, member);
        return switch (callResult) {
            case Ok<Optional<ChannelAccount>>(var found) ->
                    found.map(account -> known.put(key, person(in, account, member, shownName)))
                            .orElseGet(() -> stranger(in, member, shownName));
            case Gone<Optional<ChannelAccount>> _ -> stranger(in, member, shownName);
            case RateLimited<Optional<ChannelAccount>> _,
                    Failed<Optional<ChannelAccount>> _,
                    Unknown<Optional<ChannelAccount>> _,
                    Refused<Optional<ChannelAccount>> _ ->
                    throw new Unidentified("roster " + callResult.brief());
        };
    }

    private Person person(
            IncomingActivity in, ChannelAccount account, String member, String shownName) {
        var entra = account.getAadObjectId();
        var objectId = entra == null ? property(account, "objectId") : entra;
        var id = objectId.isEmpty() ? id(in, member) : TeamsId.qualified(objectId);
        var name = account.getName() == null ? shownName : account.getName();
        return new Person(
                id, name.isBlank() ? DoorSentences.SOMEONE : name, isHome(in.tenant(), account));
    }

    private static Person stranger(IncomingActivity in, String member, String shownName) {
        return new Person(
                id(in, member), shownName.isBlank() ? DoorSentences.SOMEONE : shownName, false);
    }

    private static String id(IncomingActivity in, String member) {
        return member.equals(in.memberId()) ? in.personId() : TeamsId.qualified(member);
    }

    /// Guests belong to an organisation and are still not of it. What is not said counts against
    /// them, but in local mode, where emulators say little.
    ///
    /// @param here the tenant of the conversation
    boolean isHome(String here, ChannelAccount account) {
        var tenant = property(account, "tenantId");
        var role = property(account, "userRole");
        var principal = property(account, "userPrincipalName");
        boolean guest =
                role.equalsIgnoreCase("guest")
                        || role.equalsIgnoreCase("anonymous")
                        || principal.contains("#EXT#");
        if (settings.local()) {
            return !guest && (tenant.isEmpty() || tenant.equalsIgnoreCase(here));
        }
        boolean said = !role.isEmpty() || !principal.isEmpty();
        return said && !guest && settings.isOwnTenant(tenant);
    }

    private static String property(ChannelAccount account, String name) {
        JsonNode value = account.getProperties().get(name);
        return value == null || !value.isTextual() ? "" : value.asText();
    }
}
