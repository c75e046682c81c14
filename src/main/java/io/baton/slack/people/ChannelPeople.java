package io.baton.slack.people;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.door.Caches;
import io.baton.door.Unidentified;
import io.baton.slack.api.SlackId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether guests are among the people of a channel.
///
/// A channel can have hundreds of people, and each costs a call of `users.info`, which identifying
/// people needs too (tier 4: a hundred a minute). So what a person is, is cached for an hour, and
/// lookups are rationed: a large channel is known after a few minutes.
final class ChannelPeople {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelPeople.class);
    private static final Duration TTL = Duration.ofHours(1);
    private static final int MOST = 10_000;

    /// Looked up before the rest, because one guest settles it.
    private static final int SAMPLE = 8;

    static final int FIRST = 60;
    static final int PER_MINUTE = 30;

    private final Cache<String, Standing> standings;
    private final PersonLookup people;
    private final LookupBudget budget;

    ChannelPeople(PersonLookup people, InstantSource clock) {
        this.people = people;
        standings = Caches.expiring(MOST, TTL, clock).build();
        budget = new LookupBudget(FIRST, PER_MINUTE, clock);
    }

    /// Empty if it isn't known yet.
    ///
    /// @param ids Slack's ids of everyone in the channel
    Optional<Boolean> haveGuest(Collection<String> ids) {
        var known = known(ids);
        if (known.containsValue(Standing.OUTSIDER)) {
            return Optional.of(true);
        }
        var unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        try {
            return lookUp(unknown);
        } catch (Unidentified e) {
            LOG.warn("can't check who is in a channel: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private HashMap<String, Standing> known(Collection<String> ids) {
        var known = new HashMap<>(standings.getAllPresent(ids));
        for (var id : ids) {
            people.known(id).ifPresent(person -> known.put(id, person.standing()));
        }
        return known;
    }

    private Optional<Boolean> lookUp(List<String> unknown) throws Unidentified {
        var rest = new ArrayList<>(unknown);
        int atOnce = SAMPLE;
        while (!rest.isEmpty()) {
            int allowed = budget.take(Math.min(atOnce, rest.size()));
            if (allowed == 0) {
                LOG.info("{} people in a channel aren't looked up yet", rest.size());
                return Optional.empty();
            }
            var batch = rest.subList(0, allowed);
            boolean guest = false;
            for (Person person : people.findAll(batch).values()) {
                standings.put(SlackId.unqualified(person.id()), person.standing());
                guest |= person.standing() == Standing.OUTSIDER;
            }
            if (guest) {
                return Optional.of(true);
            }
            batch.clear();
            atOnce = PersonLookup.AT_ONCE;
        }
        return Optional.of(false);
    }
}
