package io.baton.slack.fake;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// All conversations of the workspace. The bot is a member of a new one, as after `/invite`.
public final class Channels {
    private final Map<String, Channel> byId = new ConcurrentSkipListMap<>();
    private final AppInstallation bot;

    Channels(AppInstallation bot) {
        this.bot = bot;
    }

    public Channel openPublic(String id, String name) {
        return put(new Channel(id, name, Channel.Kind.PUBLIC));
    }

    public Channel openPrivate(String id, String name) {
        return put(new Channel(id, name, Channel.Kind.PRIVATE));
    }

    /// A Slack Connect channel, shared by two workspaces.
    public Channel openShared(String id, String name) {
        return put(new Channel(id, name, Channel.Kind.SHARED));
    }

    /// The direct conversation between a person and the bot; always the same one.
    Channel direct(String userId) {
        String id = "D" + userId;
        return byId.computeIfAbsent(
                id,
                key ->
                        new Channel(key, "directmessage", Channel.Kind.DIRECT)
                                .with(userId, bot.botUserId()));
    }

    /// @throws ApiError `channel_not_found`, also for a private channel without the bot
    Channel visible(String id) {
        Channel channel = byId.get(id);
        boolean hidden =
                channel != null
                        && channel.kind() == Channel.Kind.PRIVATE
                        && !channel.has(bot.botUserId());
        if (channel == null || hidden) {
            throw ApiError.of("channel_not_found");
        }
        return channel;
    }

    /// A channel in which the bot may post. A user id means the direct conversation with that
    /// person.
    ///
    /// @throws ApiError `is_archived`, `not_in_channel` or `channel_not_found`
    Channel writable(String idOrUser, WorkspaceMembers workspaceMembers) {
        boolean person = workspaceMembers.find(idOrUser).isPresent();
        Channel channel = person ? direct(idOrUser) : visible(idOrUser);
        if (channel.isArchived()) {
            throw ApiError.of("is_archived");
        }
        if (!channel.has(bot.botUserId())) {
            throw ApiError.of("not_in_channel");
        }
        return channel;
    }

    /// Whether the bot and the person share a Slack Connect channel.
    boolean isSharedWith(String userId) {
        return byId.values().stream()
                .filter(channel -> channel.kind() == Channel.Kind.SHARED)
                .anyMatch(channel -> channel.has(userId) && channel.has(bot.botUserId()));
    }

    /// For tests: the channel, even if the bot can't see it.
    Channel get(String id) {
        Channel channel = byId.get(id);
        if (channel == null) {
            throw new AssertionError("no channel " + id + " among " + byId.keySet());
        }
        return channel;
    }

    public Collection<Channel> all() {
        return byId.values();
    }

    private Channel put(Channel channel) {
        byId.put(channel.id(), channel.with(bot.botUserId()));
        return channel;
    }
}
