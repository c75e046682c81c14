package io.baton.slack.fake;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// `conversations.*`: channels, their members and their history.
final class ConversationMethods {
    private static final List<String> FAMILIES = List.of("channels", "groups", "im", "mpim");

    private final WorkspaceState workspaceState;

    ConversationMethods(WorkspaceState workspaceState) {
        this.workspaceState = workspaceState;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.of("conversations.open", any("write"), this::open),
                ApiMethod.of("conversations.join", List.of("channels:join"), this::join),
                ApiMethod.of("conversations.info", any("read"), this::info),
                ApiMethod.of("conversations.members", any("read"), this::members),
                ApiMethod.of("conversations.list", any("read"), this::list),
                ApiMethod.of("conversations.history", any("history"), this::history),
                ApiMethod.of("conversations.replies", any("history"), this::replies));
    }

    private static List<String> any(String right) {
        return FAMILIES.stream().map(family -> family + ":" + right).toList();
    }

    private ApiResponse open(ApiArguments call) {
        List<String> users = Arrays.asList(call.text("users").split(","));
        if (call.text("users").isEmpty()) {
            throw ApiError.of("users_list_not_supplied");
        }
        if (users.size() > 1) {
            throw ApiError.of("too_many_users");
        }
        WorkspaceMember workspaceMember = workspaceState.people().get(users.getFirst());
        if (workspaceMember.kind() == WorkspaceMember.Kind.DEACTIVATED) {
            throw ApiError.of("user_disabled");
        }
        if (workspaceMember.kind() == WorkspaceMember.Kind.BOT) {
            throw ApiError.of("cannot_dm_bot");
        }
        if (workspaceMember.kind() == WorkspaceMember.Kind.STRANGER
                && !workspaceState.channels().isSharedWith(workspaceMember.id())) {
            throw ApiError.of("invalid_user_combination");
        }
        Channel direct = workspaceState.channels().direct(workspaceMember.id());
        return ApiResponse.ok(
                "channel",
                call.isTrue("return_im") ? direct.json(workspaceState.bot()) : id(direct));
    }

    private ApiResponse join(ApiArguments call) {
        Channel channel = workspaceState.channels().visible(call.required("channel"));
        if (channel.isArchived()) {
            throw ApiError.of("is_archived");
        }
        if (channel.kind() != Channel.Kind.PUBLIC) {
            throw ApiError.of("method_not_supported_for_channel_type");
        }
        return ApiResponse.ok(
                "channel",
                channel.with(workspaceState.bot().botUserId()).json(workspaceState.bot()));
    }

    private static Object id(Channel channel) {
        return SlackJson.object("id", channel.id());
    }

    private ApiResponse info(ApiArguments call) {
        Channel channel = readable(call, "conversations.info", "read");
        return ApiResponse.ok("channel", channel.json(workspaceState.bot()));
    }

    private ApiResponse members(ApiArguments call) {
        Channel channel = readable(call, "conversations.members", "read");
        return page(call, "members", channel.members().stream().sorted().toList(), id -> id);
    }

    private ApiResponse list(ApiArguments call) {
        String types = call.has("types") ? call.text("types") : "public_channel";
        Stream<Channel> wanted =
                workspaceState.channels().all().stream()
                        .filter(channel -> types.contains(typeOf(channel)));
        return page(
                call, "channels", wanted.toList(), channel -> channel.json(workspaceState.bot()));
    }

    private static String typeOf(Channel channel) {
        return switch (channel.kind()) {
            case PUBLIC, SHARED -> "public_channel";
            case PRIVATE -> "private_channel";
            case DIRECT -> "im";
        };
    }

    private ApiResponse history(ApiArguments call) {
        Channel channel = readable(call, "conversations.history", "history");
        if (!channel.has(workspaceState.bot().botUserId())) {
            throw ApiError.of("not_in_channel");
        }
        boolean withMetadata = call.isTrue("include_all_metadata");
        List<ChannelMessage> newestFirst =
                channel.messages().reversed().stream()
                        .filter(channelMessage -> isWanted(channelMessage, call))
                        .toList();
        return page(
                call,
                "messages",
                newestFirst,
                channelMessage -> channelMessage.json(workspaceState.bot(), withMetadata));
    }

    /// A thread's first message, then its replies, oldest first.
    private ApiResponse replies(ApiArguments call) {
        Channel channel = readable(call, "conversations.replies", "history");
        if (!channel.has(workspaceState.bot().botUserId())) {
            throw ApiError.of("not_in_channel");
        }
        String ts = call.required("ts");
        if (channel.messages().stream().noneMatch(message -> message.ts().equals(ts))) {
            throw ApiError.of("thread_not_found");
        }
        boolean withMetadata = call.isTrue("include_all_metadata");
        List<ChannelMessage> thread =
                channel.messages().stream()
                        .filter(message ->
                                message.ts().equals(ts)
                                        || ts.equals(message.threadTs()) && inTime(message, call))
                        .toList();
        return page(
                call,
                "messages",
                thread,
                channelMessage -> channelMessage.json(workspaceState.bot(), withMetadata));
    }

    private static boolean isWanted(ChannelMessage channelMessage, ApiArguments call) {
        boolean inThread =
                channelMessage.threadTs() != null
                        && !channelMessage.threadTs().equals(channelMessage.ts());
        return !inThread && inTime(channelMessage, call);
    }

    private static boolean inTime(ChannelMessage channelMessage, ApiArguments call) {
        boolean inclusive = call.isTrue("inclusive");
        int afterOldest =
                channelMessage
                        .ts()
                        .compareTo(call.has("oldest") ? padded(call.text("oldest")) : "0");
        int beforeLatest =
                (call.has("latest") ? padded(call.text("latest")) : "9")
                        .compareTo(channelMessage.ts());
        return inclusive
                ? Math.min(afterOldest, beforeLatest) >= 0
                : Math.min(afterOldest, beforeLatest) > 0;
    }

    /// Adds six digits, so that `1531420618` and `1531420618.000200` compare as text.
    private static String padded(String ts) {
        return ts.contains(".") ? ts : ts + ".000000";
    }

    private Channel readable(ApiArguments call, String method, String right) {
        Channel channel = workspaceState.channels().visible(call.required("channel"));
        workspaceState.scopes().requireOneOf(method, List.of(channel.kind().scope(right)));
        return channel;
    }

    private static <T> ApiResponse page(
            ApiArguments call, String name, List<T> all, Function<T, Object> shown) {
        int limit = call.has("limit") ? Integer.parseInt(call.text("limit")) : 100;
        int from = call.has("cursor") ? Integer.parseInt(call.text("cursor")) : 0;
        int to = Math.min(all.size(), from + limit);
        List<T> some = from < to ? all.subList(from, to) : Collections.emptyList();
        boolean more = to < all.size();
        return ApiResponse.ok(
                name,
                some.stream().map(shown).toList(),
                "has_more",
                more,
                "response_metadata",
                SlackJson.object("next_cursor", more ? Integer.toString(to) : ""));
    }
}
