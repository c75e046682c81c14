package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import io.baton.chat.Person;
import io.baton.chat.PersonDirectory;
import io.baton.door.Caches;
import io.baton.door.DoorSentences;
import io.baton.door.PersonCache;
import io.baton.door.Unidentified;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackId;
import io.baton.slack.people.PersonLookup;
import io.baton.slack.people.SlackStanding;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/// Who a person is and which team they belong to, as Slack says (`users.info`), not as names
/// suggest. Answers are cached for a short time, and serve longer while Slack can't answer.
final class SlackUsers implements PersonDirectory, PersonLookup {
    private static final int MOST = 10_000;

    private final SlackApi api;
    private final BotIdentity botIdentity;
    private final PersonCache known;

    /// People Slack doesn't know (`user_not_found`, `user_not_visible`). They are strangers. Slack
    /// says so of people outside the workspace too, so whether they have left isn't known. Kept as
    /// long as what is last known of people.
    private final Cache<String, Boolean> notFound;

    SlackUsers(SlackApi api, BotIdentity botIdentity, InstantSource clock, Duration ttl) {
        this.api = api;
        this.botIdentity = botIdentity;
        known = new PersonCache(ttl, clock);
        notFound = Caches.expiring(MOST, PersonCache.LAST_KNOWN_TTL, clock).build();
    }

    /// @param shownName the name in the payload, used if Slack says none
    Person find(String userId, String shownName) throws Unidentified {
        return current(userId, shownName, ourTeam());
    }

    @Override
    public String door() {
        return SlackId.DOOR;
    }

    @Override
    public Optional<Person> find(String personId) {
        var userId = SlackId.person(personId);
        if (userId.isEmpty()) {
            return Optional.empty();
        }
        try {
            var person = find(userId.get(), "");
            return Optional.of(person).filter(_ -> notFound.getIfPresent(userId.get()) == null);
        } catch (Unidentified e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Person> known(String userId) {
        return known.find(userId);
    }

    /// Several people, each asked for once.
    ///
    /// @throws Unidentified if one of them isn't known; those who are known by then stay known, so
    ///   a later attempt gets further
    @Override
    public Map<String, Person> findAll(Collection<String> userIds) throws Unidentified {
        var ours = ourTeam();
        var found = new HashMap<String, Person>();
        var unknown = new LinkedHashSet<String>();
        for (var id : userIds) {
            known.find(id)
                    .ifPresentOrElse(
                            person -> found.put(person.id(), person), () -> unknown.add(id));
        }
        for (var person : PersonLookups.all(unknown, id -> current(id, id, ours))) {
            found.put(person.id(), person);
        }
        return found;
    }

    private Person current(String userId, String shownName, String ours) throws Unidentified {
        var before = known.find(userId);
        return before.isPresent() ? before.get() : fetch(userId, shownName, ours);
    }

    private Person fetch(String userId, String shownName, String ours) throws Unidentified {
        var callResult = api.call("users.info", client -> client.usersInfo(r -> r.user(userId)));
        return switch (callResult) {
            case Ok<UsersInfoResponse>(var answer) -> {
                var user = answer.getUser();
                if (user == null) {
                    throw new Unidentified("users.info ok without a user");
                }
                var id = SlackId.qualified(userId);
                notFound.invalidate(userId);
                yield known.put(
                        userId,
                        new Person(id, name(user, shownName), SlackStanding.of(user, ours)));
            }
            case Refused<UsersInfoResponse>(var code) when code.startsWith("user_not") -> {
                notFound.put(userId, true);
                yield known.put(userId, new Person(SlackId.qualified(userId), shownName, false));
            }
            case RateLimited<UsersInfoResponse> _,
                    Failed<UsersInfoResponse> _,
                    Unknown<UsersInfoResponse> _,
                    Refused<UsersInfoResponse> _,
                    Gone<UsersInfoResponse> _ ->
                    known.lastKnown(userId)
                            .orElseThrow(
                                    () -> new Unidentified("users.info " + callResult.brief()));
        };
    }

    private String ourTeam() throws Unidentified {
        return botIdentity
                .self()
                .map(BotIdentity.Self::teamId)
                .orElseThrow(() -> new Unidentified("the bot's ids aren't known yet"));
    }

    private static String name(User user, String shownName) {
        var profile = user.getProfile();
        var shown = profile == null ? null : profile.getDisplayName();
        var real = profile == null ? user.getRealName() : profile.getRealName();
        for (var name : new String[] {shown, real, shownName, user.getName()}) {
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return DoorSentences.SOMEONE;
    }
}
