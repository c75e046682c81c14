package io.baton.slack.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A person with a keyboard and a mouse. What they do reaches the bot as Slack would tell it.
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

    /// A slash command. `@anna`, `#sales`, addresses and `& < >` go out as Slack writes them.
    public AppResponse types(String channelId, String command, String text) {
        AppResponse appResponse = requestSender.send(command(channelId, command, text));
        requestSender.show(appResponse, workspaceMember.id(), channelId);
        return appResponse;
    }

    /// The same, not yet sent: to forge, to repeat, or to send many at once.
    public SlackRequest command(String channelId, String command, String text) {
        Channel channel = workspaceState.channels().get(channelId);
        return SlackRequest.first(
                SlackRequest.Kind.COMMAND,
                payloads.command(workspaceMember, channel, command, typed(text)));
    }

    /// Presses a button, found by its words or its `action_id`.
    public AppResponse presses(SlackSurface slackSurface, String labelOrActionId) {
        return requestSender.send(press(slackSurface, labelOrActionId));
    }

    /// The same, not yet sent.
    public SlackRequest press(SlackSurface slackSurface, String labelOrActionId) {
        Control control = slackSurface.control(labelOrActionId);
        if (!control.isButton()) {
            throw new AssertionError("%s is not pressed but chosen from".formatted(control));
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

    /// Chooses an option, a person, a channel or a date in a menu outside of a form.
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

    /// The modal before this person, ready to be filled in.
    public ModalForm form() {
        SlackView slackView =
                workspaceState
                        .views()
                        .top(workspaceMember.id())
                        .orElseThrow(() ->
                                new AssertionError("no modal open for " + workspaceMember.id()));
        return new ModalForm(slackView, workspaceMember, workspaceState.views(), requestSender);
    }

    /// Closes the modal; the bot hears of it where it asked to (`notify_on_close`).
    public void closesModal() {
        SlackView slackView = form().view();
        workspaceState.views().close(slackView);
        if (slackView.json().path("notify_on_close").asBoolean(false)) {
            requestSender.send(
                    SlackRequest.Kind.INTERACTION,
                    payloads.viewClosed(workspaceMember, slackView, false));
        }
    }

    /// A shortcut out of a message's menu.
    public AppResponse usesShortcut(String callbackId, ChannelMessage channelMessage) {
        return requestSender.send(
                SlackRequest.Kind.INTERACTION,
                payloads.messageShortcut(workspaceMember, callbackId, channelMessage));
    }

    /// Says something that is not the bot's business; the bot hears nothing.
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

    /// Speaks to the bot in a channel.
    public AppResponse mentions(String channelId, String text) {
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.mention(workspaceMember, says(channelId, text)));
    }

    /// Speaks to the bot below a message.
    public AppResponse mentionsBelow(ChannelMessage parent, String text) {
        ChannelMessage channelMessage = says(parent.channelId(), text, parent.ts());
        return requestSender.send(
                SlackRequest.Kind.EVENT, eventPayloads.mention(workspaceMember, channelMessage));
    }

    /// Writes to the bot in private.
    public AppResponse writes(String text) {
        ChannelMessage channelMessage =
                says(workspaceState.channels().direct(workspaceMember.id()).id(), text);
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.directMessage(workspaceMember, channelMessage));
    }

    /// Writes to the bot in private, and drops a file there.
    public AppResponse sends(String text, String name, byte[] bytes) {
        ChannelMessage channelMessage =
                says(workspaceState.channels().direct(workspaceMember.id()).id(), text);
        UploadedFile file = workspaceState.uploads().sent(name, bytes);
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.withFile(workspaceMember, channelMessage, requestSender.shown(file)));
    }

    /// The same, where Slack says of the file what somebody else wants it to say.
    public AppResponse sends(String text, ObjectNode file) {
        ChannelMessage channelMessage =
                says(workspaceState.channels().direct(workspaceMember.id()).id(), text);
        return requestSender.send(
                SlackRequest.Kind.EVENT,
                eventPayloads.withFile(workspaceMember, channelMessage, file));
    }

    /// Changes what they wrote to the bot in private: Slack tells that too.
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
        return SlackEscaping.asSlackWritesIt(
                text, workspaceState.people(), workspaceState.channels());
    }
}
