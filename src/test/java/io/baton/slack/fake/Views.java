package io.baton.slack.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Each person's open modals, a stack of at most three, and Home tab.
final class Views {
    private static final int DEEPEST = 3;

    private final Map<String, SlackView> homes = new ConcurrentHashMap<>();
    private final Map<String, Deque<SlackView>> stacks = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AppInstallation bot;

    Views(AppInstallation bot) {
        this.bot = bot;
    }

    synchronized SlackView open(String userId, JsonNode sent) {
        Deque<SlackView> stack = new ArrayDeque<>();
        stacks.put(userId, stack);
        return push(stack, userId, sent);
    }

    /// @throws ApiError `push_limit_reached` above three
    synchronized SlackView push(String userId, JsonNode sent) {
        Deque<SlackView> stack = stacks.computeIfAbsent(userId, key -> new ArrayDeque<>());
        if (stack.size() >= DEEPEST) {
            throw ApiError.of("push_limit_reached");
        }
        return push(stack, userId, sent);
    }

    private SlackView push(Deque<SlackView> stack, String userId, JsonNode sent) {
        String id = "V%06d".formatted(numbers.incrementAndGet());
        SlackView below = stack.peek();
        SlackView slackView = filledIn(id, userId, sent, below);
        stack.push(slackView);
        return slackView;
    }

    /// @throws ApiError `not_found`, or `hash_conflict` if the view has changed since
    synchronized SlackView update(String viewId, String hash, JsonNode sent) {
        SlackView old = find(viewId).orElseThrow(() -> ApiError.of("not_found"));
        refuseStale(old, hash);
        return replace(old, sent);
    }

    synchronized SlackView replace(SlackView old, JsonNode sent) {
        SlackView next = filledIn(old.id(), old.userId(), sent, null);
        next.json().set("root_view_id", old.json().path("root_view_id"));
        next.json().set("previous_view_id", old.json().path("previous_view_id"));
        if (old.isHome()) {
            homes.put(old.userId(), next);
        } else {
            Deque<SlackView> stack = stacks.getOrDefault(old.userId(), new ArrayDeque<>());
            Deque<SlackView> changed = new ArrayDeque<>();
            stack.forEach(
                    slackView -> changed.add(slackView.id().equals(old.id()) ? next : slackView));
            stacks.put(old.userId(), changed);
        }
        return next;
    }

    synchronized SlackView publish(String userId, String hash, JsonNode sent) {
        SlackView old = homes.get(userId);
        if (old != null) {
            refuseStale(old, hash);
        }
        String id = old == null ? "V%06d".formatted(numbers.incrementAndGet()) : old.id();
        SlackView slackView = filledIn(id, userId, sent, null);
        homes.put(userId, slackView);
        return slackView;
    }

    synchronized void close(SlackView slackView) {
        Deque<SlackView> stack = stacks.getOrDefault(slackView.userId(), new ArrayDeque<>());
        stack.removeIf(open -> open.id().equals(slackView.id()));
    }

    synchronized void closeAll(String userId) {
        stacks.remove(userId);
    }

    Optional<SlackView> home(String userId) {
        return Optional.ofNullable(homes.get(userId));
    }

    /// The top modal, if one is open.
    synchronized Optional<SlackView> top(String userId) {
        return Optional.ofNullable(stacks.getOrDefault(userId, new ArrayDeque<>()).peek());
    }

    private Optional<SlackView> find(String viewId) {
        return Stream.concat(
                        homes.values().stream(), stacks.values().stream().flatMap(Deque::stream))
                .filter(slackView -> slackView.id().equals(viewId))
                .findFirst();
    }

    private void refuseStale(SlackView old, String hash) {
        if (!hash.isEmpty() && !hash.equals(old.hash())) {
            throw ApiError.of("hash_conflict");
        }
    }

    private SlackView filledIn(String id, String userId, JsonNode sent, @Nullable SlackView below) {
        ObjectNode json = (ObjectNode) sent.deepCopy();
        BlockIds.fillIn(json.path("blocks"));
        json.put("id", id)
                .put("team_id", bot.teamId())
                .put("app_id", bot.appId())
                .put("app_installed_team_id", bot.teamId())
                .put("bot_id", bot.botId())
                .put("hash", "%d.%s".formatted(numbers.incrementAndGet(), id))
                .put("root_view_id", below == null ? id : below.rootId())
                .put("previous_view_id", below == null ? null : below.id());
        json.set("state", SlackJson.object("values", SlackJson.object()));
        for (String text : new String[] {"callback_id", "private_metadata", "external_id"}) {
            json.put(text, SlackJson.text(sent, text));
        }
        return new SlackView(id, userId, json);
    }
}
