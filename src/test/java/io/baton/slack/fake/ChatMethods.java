package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// `chat.*`: posts, whispers, updates and deletes messages.
final class ChatMethods {
    private final WorkspaceState workspaceState;
    private final MessageRules rules;

    ChatMethods(WorkspaceState workspaceState, MessageRules rules) {
        this.workspaceState = workspaceState;
        this.rules = rules;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.of("chat.postMessage", List.of("chat:write"), this::post),
                ApiMethod.of("chat.postEphemeral", List.of("chat:write"), this::whisper),
                ApiMethod.of("chat.update", List.of("chat:write"), this::update),
                ApiMethod.of("chat.delete", List.of("chat:write"), this::delete),
                ApiMethod.free("chat.getPermalink", this::permalink));
    }

    private ApiResponse post(ApiArguments call) {
        Channel channel =
                workspaceState
                        .channels()
                        .writable(call.required("channel"), workspaceState.people());
        MessageContent messageContent =
                rules.accept("chat.postMessage", call, MessageRules.LONGEST_TEXT);
        String thread = call.has("thread_ts") ? channel.at(call.text("thread_ts")).ts() : null;
        ChannelMessage channelMessage =
                new ChannelMessage(
                        channel.id(),
                        workspaceState.timestamps().next(),
                        workspaceState.bot().botUserId(),
                        thread,
                        messageContent,
                        List.of());
        channel.put(channelMessage);
        return answer(channelMessage);
    }

    private ApiResponse whisper(ApiArguments call) {
        Channel channel =
                workspaceState
                        .channels()
                        .writable(call.required("channel"), workspaceState.people());
        String user = call.required("user");
        if (!channel.has(user)) {
            throw ApiError.of("user_not_in_channel");
        }
        MessageContent messageContent =
                rules.accept("chat.postEphemeral", call, MessageRules.LONGEST_TEXT);
        String ts = workspaceState.timestamps().next();
        String thread = call.has("thread_ts") ? channel.at(call.text("thread_ts")).ts() : null;
        workspaceState
                .ephemerals()
                .add(new Ephemeral(channel.id(), ts, user, thread, messageContent));
        return ApiResponse.ok("message_ts", ts);
    }

    private ApiResponse update(ApiArguments call) {
        ChannelMessage old = own(call, "cant_update_message");
        MessageContent messageContent =
                rules.accept("chat.update", call, MessageRules.LONGEST_EDITED_TEXT);
        JsonNode metadata =
                messageContent.metadata() == null
                        ? old.content().metadata()
                        : messageContent.metadata();
        ChannelMessage next =
                old.edited(
                        new MessageContent(
                                messageContent.text(), messageContent.blocks(), metadata));
        workspaceState.channels().visible(old.channelId()).put(next);
        return answer(next);
    }

    private ApiResponse delete(ApiArguments call) {
        ChannelMessage old = own(call, "cant_delete_message");
        workspaceState.channels().visible(old.channelId()).delete(old.ts());
        return ApiResponse.ok("channel", old.channelId(), "ts", old.ts());
    }

    private ChannelMessage own(ApiArguments call, String otherwise) {
        Channel channel = workspaceState.channels().visible(call.required("channel"));
        if (channel.isArchived()) {
            throw ApiError.of("is_inactive");
        }
        ChannelMessage channelMessage = channel.at(call.required("ts"));
        if (!channelMessage.userId().equals(workspaceState.bot().botUserId())) {
            throw ApiError.of(otherwise);
        }
        return channelMessage;
    }

    private ApiResponse permalink(ApiArguments call) {
        Channel channel = workspaceState.channels().visible(call.required("channel"));
        ChannelMessage channelMessage = channel.at(call.required("message_ts"));
        String link =
                "https://%s.slack.com/archives/%s/p%s"
                        .formatted(
                                workspaceState.bot().teamDomain(),
                                channel.id(),
                                channelMessage.ts().replace(".", ""));
        return ApiResponse.ok("channel", channel.id(), "permalink", link);
    }

    private ApiResponse answer(ChannelMessage channelMessage) {
        return ApiResponse.ok(
                "channel", channelMessage.channelId(),
                "ts", channelMessage.ts(),
                "text", channelMessage.text(),
                "message", channelMessage.json(workspaceState.bot(), true));
    }
}
