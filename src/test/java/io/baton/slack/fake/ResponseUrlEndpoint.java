package io.baton.slack.fake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The response URLs: receives a bot's late answers to an interaction.
final class ResponseUrlEndpoint {
    private final WorkspaceState workspaceState;
    private final MessageRules rules;

    ResponseUrlEndpoint(WorkspaceState workspaceState, MessageRules rules) {
        this.workspaceState = workspaceState;
        this.rules = rules;
    }

    ApiResponse receive(String key, ApiArguments call) {
        try {
            say(workspaceState.responseUrls().use(key), call);
            return ApiResponse.ok();
        } catch (ApiError apiError) {
            boolean spent = String.valueOf(apiError.getMessage()).endsWith("_url");
            if (spent) {
                workspaceState
                        .violations()
                        .add(
                                Violation.Kind.SPENT_RESPONSE_URL,
                                String.valueOf(apiError.getMessage()));
            }
            return new ApiResponse(spent ? 404 : 400, Map.of(), apiError.answer());
        }
    }

    private void say(ResponseUrls.Ticket ticket, ApiArguments call) {
        SlackSurface source = ticket.source();
        if (call.isTrue("delete_original")) {
            delete(source);
            return;
        }
        MessageContent messageContent =
                rules.accept("response_url", call, MessageRules.LONGEST_TEXT);
        boolean replaces = call.isTrue("replace_original");
        switch (source) {
            case ChannelMessage old when replaces -> replace(old, messageContent);
            case Ephemeral old when replaces ->
                    workspaceState.ephemerals().replace(old, old.saying(messageContent));
            case null, default -> answer(ticket.userId(), ticket.channelId(), call, messageContent);
        }
    }

    private void replace(ChannelMessage old, MessageContent messageContent) {
        Channel channel = workspaceState.channels().get(old.channelId());
        channel.put(channel.at(old.ts()).edited(messageContent));
    }

    private void delete(@Nullable SlackSurface source) {
        switch (source) {
            case ChannelMessage old ->
                    workspaceState.channels().get(old.channelId()).delete(old.ts());
            case Ephemeral old -> workspaceState.ephemerals().delete(old);
            case null, default -> throw ApiError.of("invalid_payload");
        }
    }

    /// Shows an answer in the response to a command: JSON, or plain text for the person who typed
    /// it.
    void inResponse(AppResponse appResponse, String userId, String channelId) {
        if (appResponse.json() instanceof ObjectNode json) {
            ApiArguments call = new ApiArguments("", false, json);
            MessageContent messageContent =
                    rules.accept("command response", call, MessageRules.LONGEST_TEXT);
            answer(userId, channelId, call, messageContent);
        } else {
            answer(
                    userId,
                    channelId,
                    new ApiArguments("", false, SlackJson.object()),
                    new MessageContent(appResponse.body(), SlackJson.array(), null));
        }
    }

    private void answer(
            String userId, String channelId, ApiArguments call, MessageContent messageContent) {
        String thread = call.has("thread_ts") ? call.text("thread_ts") : null;
        String ts = workspaceState.timestamps().next();
        if (call.text("response_type").equals("in_channel")) {
            String bot = workspaceState.bot().botUserId();
            workspaceState
                    .channels()
                    .get(channelId)
                    .put(new ChannelMessage(channelId, ts, bot, thread, messageContent, List.of()));
        } else {
            workspaceState
                    .ephemerals()
                    .add(new Ephemeral(channelId, ts, userId, thread, messageContent));
        }
    }
}
