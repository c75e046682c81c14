package io.baton.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// A conversation and its messages.
public final class Channel {
    private final String id;
    private final Kind kind;
    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListMap<String, ChannelMessage> byTs =
            new ConcurrentSkipListMap<>();
    private volatile String name;
    private volatile boolean archived;
    private volatile Sharing sharing;

    /// The kinds of conversations that scopes and errors distinguish.
    public enum Kind {
        PUBLIC("channels"),
        SHARED("channels"),
        PRIVATE("groups"),
        DIRECT("im");

        private final String family;

        Kind(String family) {
            this.family = family;
        }

        /// The scope, e.g. `channels:history` for a public channel and the right `history`.
        String scope(String right) {
            return family + ":" + right;
        }
    }

    /// Who else reads a channel, in the terms of a conversation object.
    public enum Sharing {
        NONE,
        /// With another organization (Slack Connect).
        EXTERNAL,
        /// With another organization that hasn't accepted yet.
        INVITED,
        /// With another workspace of the same organization.
        ORGANIZATION
    }

    Channel(String id, String name, Kind kind) {
        sharing = kind == Kind.SHARED ? Sharing.EXTERNAL : Sharing.NONE;
        this.id = id;
        this.name = name;
        this.kind = kind;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Channel with(String... userIds) {
        members.addAll(List.of(userIds));
        return this;
    }

    public Channel without(String userId) {
        members.remove(userId);
        return this;
    }

    public Channel archive() {
        archived = true;
        return this;
    }

    public Channel shared(Sharing with) {
        sharing = with;
        return this;
    }

    public Channel rename(String newName) {
        name = newName;
        return this;
    }

    public boolean has(String userId) {
        return members.contains(userId);
    }

    public Set<String> members() {
        return Set.copyOf(members);
    }

    public boolean isArchived() {
        return archived;
    }

    /// The current messages, oldest first.
    public List<ChannelMessage> messages() {
        return List.copyOf(byTs.values());
    }

    /// @throws AssertionError if there are no messages
    public ChannelMessage last() {
        Map.Entry<String, ChannelMessage> last = byTs.lastEntry();
        if (last == null) {
            throw new AssertionError("no messages in " + id);
        }
        return last.getValue();
    }

    /// The current message with this timestamp.
    ///
    /// @throws ApiError `message_not_found`
    public ChannelMessage at(String ts) {
        ChannelMessage channelMessage = byTs.get(ts);
        if (channelMessage == null) {
            throw ApiError.of("message_not_found");
        }
        return channelMessage;
    }

    /// The texts of all messages.
    public List<String> texts() {
        return messages().stream().map(ChannelMessage::text).toList();
    }

    void put(ChannelMessage channelMessage) {
        byTs.put(channelMessage.ts(), channelMessage);
    }

    void delete(String ts) {
        byTs.remove(ts);
    }

    ObjectNode json(AppInstallation bot) {
        ObjectNode json =
                SlackJson.object(
                        "id",
                        id,
                        "name",
                        name,
                        "is_channel",
                        kind == Kind.PUBLIC || kind == Kind.SHARED,
                        "is_group",
                        kind == Kind.PRIVATE,
                        "is_im",
                        kind == Kind.DIRECT,
                        "is_private",
                        kind == Kind.PRIVATE || kind == Kind.DIRECT,
                        "is_shared",
                        sharing == Sharing.EXTERNAL || sharing == Sharing.ORGANIZATION,
                        "is_ext_shared",
                        sharing == Sharing.EXTERNAL,
                        "is_org_shared",
                        sharing == Sharing.ORGANIZATION,
                        "is_pending_ext_shared",
                        sharing == Sharing.INVITED,
                        "is_archived",
                        archived,
                        "is_member",
                        has(bot.botUserId()));
        if (kind == Kind.DIRECT) {
            json.put("user", other(bot));
        }
        return json;
    }

    private String other(AppInstallation bot) {
        return members.stream()
                .filter(id -> !id.equals(bot.botUserId()))
                .collect(Collectors.joining());
    }
}
