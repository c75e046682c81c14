package io.baton.slack.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A person in Slack. Their acts reach the bot as Slack sends them.
public final class SlackUser {
    private final WorkspaceMember workspaceMember;
    private final WorkspaceState workspaceState;
    private final RequestSender requestSender;
    private final Payloads payloads;
    private final EventPayloads eventPayloads;

    SlackUser(
            WorkspaceMember workspaceMember,
            WorkspaceState workspaceState,
            RequestSender requestSender) {
        this.workspaceMember = workspaceMember;
        this.workspaceState = workspaceState;
        this.requestSender = requestSender;
        this.payloads = requestSender.payloads();
        this.eventPayloads = requestSender.events();
    }

    /// Types a slash command. `@anna`, `#sales`, links and `& < >` are sent as Slack writes them.
    public AppResponse types(String channelId, String command, String text) {
        AppResponse appResponse = requestSender.send(command(channelId, command, text));
        requestSender.show(appResponse, workspaceMember.id(), channelId);
        return appResponse;
    }

    /// The command, not sent yet: to forge it, repeat it, or send many at once.
    public SlackRequest command(String channelId, String command, String text) {
        Channel channel = workspaceState.channels().get(channelId);
        return SlackRequest.first(
                SlackRequest.Kind.COMMAND,
                payloads.command(workspaceMember, channel, command, typed(text)));
    }

    /// Presses a button, found by its label or `action_id`.
    public AppResponse presses(SlackSurface slackSurface, String labelOrActionId) {
        return requestSender.send(press(slackSurface, labelOrActionId));
    }

    /// The press, not sent yet.
    public SlackRequest press(SlackSurface slackSurface, String labelOrActionId) {
        Control control = slackSurface.control(labelOrActionId);
        if (!control.isButton()) {
            throw new AssertionError("%s is not a button".formatted(control));
        }
        ObjectNode action = action(control);
        action.set("text", control.element().path("text"));
        if (control.element().has("value")) {
            action.put("value", control.value());
        }
        return SlackRequest.first(
                SlackRequest.Kind.INTERACTION,
                payloads.blockActions(workspaceMember, slackSurface, action));
    }

    /// Chooses an option, a person, a channel or a date in a menu outside a form.
    public AppResponse chooses(SlackSurface slackSurface, String actionId, String choice) {
        Control control = slackSurface.control(actionId);
        ObjectNode action = action(control);
        action.setAll(InputState.filled(control.element(), choice));
        return requestSender.send(
                SlackRequest.Kind.INTERACTION,
                payloads.blockActions(workspaceMember, slackSurface, action));
    }

    private static ObjectNode action(Control control) {
        return SlackJson.object(
                "type",
                control.type(),
                "action_id",
                control.actionId(),
                "block_id",
                control.blockId());
    }

    /// The open modal, ready to be filled in.
    public ModalForm form() {
        SlackView slackView =
                workspaceState
                        .views()
                        .top(workspaceMember.id())
                        .orElseThrow(() ->
                                new AssertionError("no modal open for " + workspaceMember.id()));
        return new ModalForm(slackView, workspaceMember, workspaceState.views(), requestSender);
    }

    /// Closes the modal; tells the bot if it asked for that (`notify_on_close`).
    public void closesModal() {
        SlackView slackView = form().view();
        workspaceState.views().close(slackView);
        if (slackView.json().path("notify_on_close").asBoolean(false)) {
            requestSender.send(
                    SlackRequest.Kind.INTERACTION,
                    payloads.viewClosed(workspaceMember, slackView, false));
        }
    }

    /// Uses a shortcut in a message's menu.
    public AppResponse usesShortcut(String callbackId, ChannelMessage channelMessage) {
        return requestSender.send(
                SlackRequest.Kind.INTERACTION,
                payloads.messageShortcut(workspaceMember, callbackId, channelMessage));
    }

    /// Uses a shortcut on a message with further fields, as recorded from Slack.
    public AppResponse usesShortcut(
            String callbackId, ChannelMessage channelMessage, ObjectNode fields) {
        ObjectNode payload = payloads.messageShortcut(workspaceMember, callbackId, channelMessage);
        ((ObjectNode) payload.get("message")).setAll(fields);
        return requestSender.send(SlackRequest.Kind.INTERACTION, payload);
    }

    /// Forwards a message to the bot, with words of their own.
    public AppResponse forwards(String text, ObjectNode attachment) {
        ChannelMessage channelMessage =
                says(workspaceState.channels().direct(workspaceMember.id()).id(), text);
        ObjectNode payload = eventPayloads.directMessage(workspaceMember, channelMessage);
        ObjectNode event = (ObjectNode) payload.get("event");
        event.set("attachments", SlackJson.array().add(attachment));
        return requestSender.send(SlackRequest.Kind.EVENT, payload);
    }

    /// Writes a message that the bot isn't told about.
    public ChannelMessage says(String channelId, String text) {
        return says(channelId, text, null);
    }

    private ChannelMessage says(String channelId, String text, @Nullable String threadTs) {
        MessageContent messageContent = new MessageContent(typed(text), SlackJson.array(), null);
        String ts = workspaceState.timestamps().next();
        ChannelMessage channelMessage =
                new ChannelMessage(
                        channelId, ts, workspaceMember.id(), threadTs, messageContent, List.of());
        workspaceState.channels().get(channelId).put(channelMessage);
        return channelMessage;
    }

    /// Mentions the bot in a channel.
    public AppResponse mentions(String channelId, String text) {
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.mention(workspaceMember, says(channelId, text)));
    }

    /// Mentions the bot in a message's thread.
    public AppResponse mentionsBelow(ChannelMessage parent, String text) {
        ChannelMessage channelMessage = says(parent.channelId(), text, parent.ts());
        return requestSender.send(
                SlackRequest.Kind.EVENT, eventPayloads.mention(workspaceMember, channelMessage));
    }

    /// Mentions the bot in a message's thread, and sends that to the channel too.
    public AppResponse broadcastsBelow(ChannelMessage parent, String text) {
        ChannelMessage channelMessage = says(parent.channelId(), text, parent.ts());
        ObjectNode payload = eventPayloads.mention(workspaceMember, channelMessage);
        ((ObjectNode) payload.path("event")).put("subtype", "thread_broadcast");
        return requestSender.send(SlackRequest.Kind.EVENT, payload);
    }

    /// Writes a direct message with a subtype to the bot: `/me` makes a `me_message`.
    public AppResponse writes(String text, String subtype) {
        ChannelMessage channelMessage =
                says(workspaceState.channels().direct(workspaceMember.id()).id(), text);
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.directMessage(workspaceMember, channelMessage, subtype));
    }

    /// Writes a direct message to the bot.
    public AppResponse writes(String text) {
        ChannelMessage channelMessage =
                says(workspaceState.channels().direct(workspaceMember.id()).id(), text);
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.directMessage(workspaceMember, channelMessage));
    }

    /// Writes a direct message with a file to the bot.
    public AppResponse sends(String text, String name, byte[] bytes) {
        ChannelMessage channelMessage =
                says(workspaceState.channels().direct(workspaceMember.id()).id(), text);
        UploadedFile file = workspaceState.uploads().sent(name, bytes);
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.withFile(workspaceMember, channelMessage, requestSender.shown(file)));
    }

    /// Writes a direct message with the given file data in its event.
    public AppResponse sends(String text, ObjectNode file) {
        ChannelMessage channelMessage =
                says(workspaceState.channels().direct(workspaceMember.id()).id(), text);
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.withFile(workspaceMember, channelMessage, file));
    }

    /// Edits a direct message, which Slack also reports.
    public AppResponse edits(ChannelMessage channelMessage, String text) {
        ChannelMessage next =
                channelMessage.edited(new MessageContent(typed(text), SlackJson.array(), null));
        workspaceState.channels().get(channelMessage.channelId()).put(next);
        return requestSender.send(
                SlackRequest.Kind.EVENT, eventPayloads.edit(workspaceMember, channelMessage, next));
    }

    public AppResponse opensHome() {
        return requestSender.send(
                SlackRequest.Kind.EVENT, eventPayloads.homeOpened(workspaceMember));
    }

    private String typed(String text) {
        return SlackEscaping.escape(text, workspaceState.people(), workspaceState.channels());
    }
}
