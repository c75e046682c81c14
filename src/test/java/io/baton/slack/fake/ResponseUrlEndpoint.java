package io.baton.slack.fake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The response addresses: a bot's late answers to one interaction.
final class ResponseUrlEndpoint {
    private final WorkspaceState workspace;
    private final MessageRules rules;

    ResponseUrlEndpoint(WorkspaceState workspace, MessageRules rules) {
        this.workspace = workspace;
        this.rules = rules;
    }

    ApiResponse receive(String key, ApiArguments call) {
        try {
            say(workspace.responseUrls().use(key), call);
            return ApiResponse.ok();
        } catch (ApiError refusal) {
            boolean spent = String.valueOf(refusal.getMessage()).endsWith("_url");
            if (spent) {
                workspace
                        .violations()
                        .add(
                                Violation.Kind.SPENT_RESPONSE_URL,
                                String.valueOf(refusal.getMessage()));
            }
            return new ApiResponse(spent ? 404 : 400, Map.of(), refusal.answer());
        }
    }

    private void say(ResponseUrls.Ticket ticket, ApiArguments call) {
        SlackSurface source = ticket.source();
        if (call.isTrue("delete_original")) {
            delete(source);
            return;
        }
        MessageContent content = rules.accept("response_url", call, MessageRules.LONGEST_TEXT);
        boolean replaces = call.isTrue("replace_original");
        switch (source) {
            case ChannelMessage old when replaces -> replace(old, content);
            case Ephemeral old when replaces ->
                    workspace.ephemerals().replace(old, old.saying(content));
            case null, default ->
                    answer(
                            ticket.userId(),
                            ticket.channelId(),
                            call.text("response_type"),
                            content);
        }
    }

    private void replace(ChannelMessage old, MessageContent content) {
        Channel channel = workspace.channels().get(old.channelId());
        channel.put(channel.at(old.ts()).edited(content));
    }

    private void delete(@Nullable SlackSurface source) {
        switch (source) {
            case ChannelMessage old -> workspace.channels().get(old.channelId()).delete(old.ts());
            case Ephemeral old -> workspace.ephemerals().delete(old);
            case null, default -> throw ApiError.of("invalid_payload");
        }
    }

    /// What the bot says in the very response to a command: JSON, or plain text for the asker
    /// alone.
    void inResponse(AppResponse delivered, String userId, String channelId) {
        if (delivered.json() instanceof ObjectNode said) {
            ApiArguments call = new ApiArguments("", false, said);
            MessageContent content =
                    rules.accept("command response", call, MessageRules.LONGEST_TEXT);
            answer(userId, channelId, call.text("response_type"), content);
        } else {
            answer(
                    userId,
                    channelId,
                    "ephemeral",
                    new MessageContent(delivered.body(), SlackJson.array(), null));
        }
    }

    private void answer(
            String userId, String channelId, String responseType, MessageContent content) {
        String ts = workspace.timestamps().next();
        if (responseType.equals("in_channel")) {
            String bot = workspace.bot().botUserId();
            workspace
                    .channels()
                    .get(channelId)
                    .put(new ChannelMessage(channelId, ts, bot, null, content, List.of()));
        } else {
            workspace.ephemerals().add(new Ephemeral(channelId, ts, userId, content));
        }
    }
}
