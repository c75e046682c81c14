package io.baton.slack.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import io.baton.door.Caches;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.slack.api.SlackApi;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The ids of the people in a channel (`conversations.members`), with the people of other
/// organizations in a shared one. Answers and refusals are cached for a minute, because people come
/// and go. A failed call isn't.
final class ChannelMembers {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelMembers.class);
    private static final Duration TTL = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    /// Slack recommends at most 200 a page.
    private static final int PAGE = 200;

    private static final int MOST_PAGES = 5;

    private final Cache<String, Optional<Set<String>>> known;
    private final SlackApi api;

    ChannelMembers(SlackApi api, InstantSource clock) {
        this.api = api;
        known = Caches.expiring(MOST, TTL, clock).build();
    }

    /// Empty if Slack doesn't list everyone.
    Optional<Set<String>> of(String channel) {
        var before = known.getIfPresent(channel);
        if (before != null) {
            return before;
        }
        var now = lookUp(channel);
        if (now == null) {
            return Optional.empty();
        }
        known.put(channel, now);
        return now;
    }

    /// @return null if Slack didn't answer
    private @Nullable Optional<Set<String>> lookUp(String channel) {
        var ids = new LinkedHashSet<String>();
        String cursor = "";
        for (int i = 0; i < MOST_PAGES; i++) {
            var answer = page(channel, cursor);
            if (!(answer instanceof Ok<ConversationsMembersResponse>(var page))
                    || page.getMembers() == null) {
                LOG.warn(
                        "conversations.members doesn't say who is in a channel: {}",
                        answer.brief());
                return answer instanceof Refused ? Optional.empty() : null;
            }
            ids.addAll(page.getMembers());
            var more = page.getResponseMetadata();
            var next = more == null ? null : more.getNextCursor();
            if (next == null || next.isEmpty()) {
                return Optional.of(ids);
            }
            cursor = next;
        }
        LOG.info("a channel has too many people to check them all");
        return Optional.empty();
    }

    private CallResult<ConversationsMembersResponse> page(String channel, String cursor) {
        return api.call(
                "conversations.members",
                client ->
                        client.conversationsMembers(
                                r -> r.channel(channel).limit(PAGE).cursor(cursor)));
    }
}
