package io.baton.slack.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import io.baton.chat.Person;
import io.baton.chat.Readership;
import io.baton.chat.Standing;
import io.baton.door.Caches;
import io.baton.door.Unidentified;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackId;
import io.baton.slack.people.ChannelInfo.Readers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The people in a channel of the firm's own workspace (`conversations.members`). Guests are
/// outsiders. What a person is, is cached for ten minutes, because a channel can have hundreds.
final class ChannelPeople {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelPeople.class);
    private static final Duration TTL = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    /// Slack recommends at most 200 a page.
    private static final int PAGE = 200;

    private static final int MOST_PAGES = 5;

    private final Cache<String, Standing> standings;
    private final SlackApi api;
    private final PersonLookup people;

    ChannelPeople(SlackApi api, PersonLookup people, InstantSource clock) {
        this.api = api;
        this.people = people;
        standings = Caches.expiring(MOST, TTL, clock).build();
    }

    /// @return null if Slack didn't answer
    @Nullable Readers readers(String channel) {
        var ids = new ArrayList<String>();
        String cursor = "";
        for (int i = 0; i < MOST_PAGES; i++) {
            var answer = page(channel, cursor);
            if (!(answer instanceof Ok<ConversationsMembersResponse>(var page))
                    || page.getMembers() == null) {
                LOG.warn(
                        "conversations.members doesn't say who is in a channel: {}",
                        answer.brief());
                return answer instanceof Refused ? Readers.UNKNOWN : null;
            }
            ids.addAll(page.getMembers());
            var more = page.getResponseMetadata();
            var next = more == null ? null : more.getNextCursor();
            if (next == null || next.isEmpty()) {
                return readers(ids);
            }
            cursor = next;
        }
        LOG.info("a channel has too many people to check them all");
        return Readers.UNKNOWN;
    }

    private CallResult<ConversationsMembersResponse> page(String channel, String cursor) {
        return api.call(
                "conversations.members",
                client ->
                        client.conversationsMembers(
                                r -> r.channel(channel).limit(PAGE).cursor(cursor)));
    }

    private @Nullable Readers readers(List<String> ids) {
        try {
            return standings(ids).containsValue(Standing.OUTSIDER)
                    ? Readers.OUTSIDERS
                    : new Readers(
                            Readership.OWN_PEOPLE, ids.stream().map(SlackId::qualified).toList());
        } catch (Unidentified e) {
            LOG.warn("can't check who is in a channel: {}", e.getMessage());
            return null;
        }
    }

    private Map<String, Standing> standings(List<String> ids) throws Unidentified {
        var found = new HashMap<>(standings.getAllPresent(ids));
        var unknown = ids.stream().filter(id -> !found.containsKey(id)).toList();
        for (Person person : people.findAll(unknown).values()) {
            var id = SlackId.unqualified(person.id());
            standings.put(id, person.standing());
            found.put(id, person.standing());
        }
        return found;
    }
}
