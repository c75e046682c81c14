package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// `chat.*`: saying, whispering, rewriting.
final class ChatMethods {
    private final Workspace workspace;
    private final MessageRules rules;

    ChatMethods(Workspace workspace, MessageRules rules) {
        this.workspace = workspace;
        this.rules = rules;
    }

    List<Method> all() {
        return List.of(
                Method.of("chat.postMessage", List.of("chat:write"), this::post),
                Method.of("chat.postEphemeral", List.of("chat:write"), this::whisper),
                Method.of("chat.update", List.of("chat:write"), this::update),
                Method.of("chat.delete", List.of("chat:write"), this::delete),
                Method.free("chat.getPermalink", this::permalink));
    }

    private Answer post(Arguments call) {
        Channel channel =
                workspace.channels().writable(call.required("channel"), workspace.people());
        Content content = rules.accept("chat.postMessage", call, MessageRules.LONGEST_TEXT);
        String thread = call.has("thread_ts") ? channel.at(call.text("thread_ts")).ts() : null;
        Message message =
                new Message(
                        channel.id(),
                        workspace.timestamps().next(),
                        workspace.bot().botUserId(),
                        thread,
                        content,
                        List.of());
        channel.put(message);
        return answer(message);
    }

    private Answer whisper(Arguments call) {
        Channel channel =
                workspace.channels().writable(call.required("channel"), workspace.people());
        String user = call.required("user");
        if (!channel.has(user)) {
            throw Refusal.of("user_not_in_channel");
        }
        Content content = rules.accept("chat.postEphemeral", call, MessageRules.LONGEST_TEXT);
        String ts = workspace.timestamps().next();
        workspace.ephemerals().add(new Ephemeral(channel.id(), ts, user, content));
        return Answer.ok("message_ts", ts);
    }

    private Answer update(Arguments call) {
        Message old = own(call, "cant_update_message");
        Content sent = rules.accept("chat.update", call, MessageRules.LONGEST_EDITED_TEXT);
        JsonNode metadata = sent.metadata() == null ? old.content().metadata() : sent.metadata();
        Message next = old.edited(new Content(sent.text(), sent.blocks(), metadata));
        workspace.channels().visible(old.channelId()).put(next);
        return answer(next);
    }

    private Answer delete(Arguments call) {
        Message old = own(call, "cant_delete_message");
        workspace.channels().visible(old.channelId()).delete(old.ts());
        return Answer.ok("channel", old.channelId(), "ts", old.ts());
    }

    private Message own(Arguments call, String otherwise) {
        Channel channel = workspace.channels().visible(call.required("channel"));
        if (channel.isArchived()) {
            throw Refusal.of("is_inactive");
        }
        Message message = channel.at(call.required("ts"));
        if (!message.userId().equals(workspace.bot().botUserId())) {
            throw Refusal.of(otherwise);
        }
        return message;
    }

    private Answer permalink(Arguments call) {
        Channel channel = workspace.channels().visible(call.required("channel"));
        Message message = channel.at(call.required("message_ts"));
        String link =
                "https://%s.slack.com/archives/%s/p%s"
                        .formatted(
                                workspace.bot().teamDomain(),
                                channel.id(),
                                message.ts().replace(".", ""));
        return Answer.ok("channel", channel.id(), "permalink", link);
    }

    private Answer answer(Message message) {
        return Answer.ok(
                "channel", message.channelId(),
                "ts", message.ts(),
                "text", message.text(),
                "message", message.json(workspace.bot(), true));
    }
}
