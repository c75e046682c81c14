package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// `chat.*`: saying, whispering, rewriting.
final class ChatMethods {
    private final WorkspaceState workspace;
    private final MessageRules rules;

    ChatMethods(WorkspaceState workspace, MessageRules rules) {
        this.workspace = workspace;
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
                workspace.channels().writable(call.required("channel"), workspace.people());
        MessageContent content = rules.accept("chat.postMessage", call, MessageRules.LONGEST_TEXT);
        String thread = call.has("thread_ts") ? channel.at(call.text("thread_ts")).ts() : null;
        ChannelMessage message =
                new ChannelMessage(
                        channel.id(),
                        workspace.timestamps().next(),
                        workspace.bot().botUserId(),
                        thread,
                        content,
                        List.of());
        channel.put(message);
        return answer(message);
    }

    private ApiResponse whisper(ApiArguments call) {
        Channel channel =
                workspace.channels().writable(call.required("channel"), workspace.people());
        String user = call.required("user");
        if (!channel.has(user)) {
            throw ApiError.of("user_not_in_channel");
        }
        MessageContent content =
                rules.accept("chat.postEphemeral", call, MessageRules.LONGEST_TEXT);
        String ts = workspace.timestamps().next();
        workspace.ephemerals().add(new Ephemeral(channel.id(), ts, user, content));
        return ApiResponse.ok("message_ts", ts);
    }

    private ApiResponse update(ApiArguments call) {
        ChannelMessage old = own(call, "cant_update_message");
        MessageContent sent = rules.accept("chat.update", call, MessageRules.LONGEST_EDITED_TEXT);
        JsonNode metadata = sent.metadata() == null ? old.content().metadata() : sent.metadata();
        ChannelMessage next = old.edited(new MessageContent(sent.text(), sent.blocks(), metadata));
        workspace.channels().visible(old.channelId()).put(next);
        return answer(next);
    }

    private ApiResponse delete(ApiArguments call) {
        ChannelMessage old = own(call, "cant_delete_message");
        workspace.channels().visible(old.channelId()).delete(old.ts());
        return ApiResponse.ok("channel", old.channelId(), "ts", old.ts());
    }

    private ChannelMessage own(ApiArguments call, String otherwise) {
        Channel channel = workspace.channels().visible(call.required("channel"));
        if (channel.isArchived()) {
            throw ApiError.of("is_inactive");
        }
        ChannelMessage message = channel.at(call.required("ts"));
        if (!message.userId().equals(workspace.bot().botUserId())) {
            throw ApiError.of(otherwise);
        }
        return message;
    }

    private ApiResponse permalink(ApiArguments call) {
        Channel channel = workspace.channels().visible(call.required("channel"));
        ChannelMessage message = channel.at(call.required("message_ts"));
        String link =
                "https://%s.slack.com/archives/%s/p%s"
                        .formatted(
                                workspace.bot().teamDomain(),
                                channel.id(),
                                message.ts().replace(".", ""));
        return ApiResponse.ok("channel", channel.id(), "permalink", link);
    }

    private ApiResponse answer(ChannelMessage message) {
        return ApiResponse.ok(
                "channel", message.channelId(),
                "ts", message.ts(),
                "text", message.text(),
                "message", message.json(workspace.bot(), true));
    }
}
