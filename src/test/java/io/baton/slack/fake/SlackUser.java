package io.baton.slack.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A person with a keyboard and a mouse. What they do reaches the bot as Slack would tell it.
public final class SlackUser {
    private final WorkspaceMember member;
    private final WorkspaceState workspace;
    private final RequestSender line;
    private final Payloads payloads;
    private final EventPayloads events;

    SlackUser(WorkspaceMember member, WorkspaceState workspace, RequestSender line) {
        this.member = member;
        this.workspace = workspace;
        this.line = line;
        this.payloads = line.payloads();
        this.events = line.events();
    }

    /// A slash command. `@anna`, `#sales`, addresses and `& < >` go out as Slack writes them.
    public AppResponse types(String channelId, String command, String text) {
        AppResponse delivered = line.send(command(channelId, command, text));
        line.show(delivered, member.id(), channelId);
        return delivered;
    }

    /// The same, not yet sent: to forge, to repeat, or to send many at once.
    public SlackRequest command(String channelId, String command, String text) {
        Channel channel = workspace.channels().get(channelId);
        return SlackRequest.first(
                SlackRequest.Kind.COMMAND, payloads.command(member, channel, command, typed(text)));
    }

    /// Presses a button, found by its words or its `action_id`.
    public AppResponse presses(SlackSurface surface, String labelOrActionId) {
        return line.send(press(surface, labelOrActionId));
    }

    /// The same, not yet sent.
    public SlackRequest press(SlackSurface surface, String labelOrActionId) {
        Control control = surface.control(labelOrActionId);
        if (!control.isButton()) {
            throw new AssertionError("%s is not pressed but chosen from".formatted(control));
        }
        ObjectNode action = action(control);
        action.set("text", control.element().path("text"));
        if (control.element().has("value")) {
            action.put("value", control.value());
        }
        return SlackRequest.first(
                SlackRequest.Kind.INTERACTION, payloads.blockActions(member, surface, action));
    }

    /// Chooses an option, a person, a channel or a date in a menu outside of a form.
    public AppResponse chooses(SlackSurface surface, String actionId, String choice) {
        Control control = surface.control(actionId);
        ObjectNode action = action(control);
        action.setAll(InputState.filled(control.element(), choice));
        return line.send(
                SlackRequest.Kind.INTERACTION, payloads.blockActions(member, surface, action));
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
        SlackView view =
                workspace
                        .views()
                        .top(member.id())
                        .orElseThrow(() -> new AssertionError("no modal open for " + member.id()));
        return new ModalForm(view, member, workspace.views(), line);
    }

    /// Closes the modal; the bot hears of it where it asked to (`notify_on_close`).
    public void closesModal() {
        SlackView view = form().view();
        workspace.views().close(view);
        if (view.json().path("notify_on_close").asBoolean(false)) {
            line.send(SlackRequest.Kind.INTERACTION, payloads.viewClosed(member, view, false));
        }
    }

    /// A shortcut out of a message's menu.
    public AppResponse usesShortcut(String callbackId, ChannelMessage message) {
        return line.send(
                SlackRequest.Kind.INTERACTION,
                payloads.messageShortcut(member, callbackId, message));
    }

    /// Says something that is not the bot's business; the bot hears nothing.
    public ChannelMessage says(String channelId, String text) {
        return says(channelId, text, null);
    }

    private ChannelMessage says(String channelId, String text, @Nullable String threadTs) {
        MessageContent content = new MessageContent(typed(text), SlackJson.array(), null);
        String ts = workspace.timestamps().next();
        ChannelMessage message =
                new ChannelMessage(channelId, ts, member.id(), threadTs, content, List.of());
        workspace.channels().get(channelId).put(message);
        return message;
    }

    /// Speaks to the bot in a channel.
    public AppResponse mentions(String channelId, String text) {
        return line.send(SlackRequest.Kind.EVENT, events.mention(member, says(channelId, text)));
    }

    /// Speaks to the bot below a message.
    public AppResponse mentionsBelow(ChannelMessage parent, String text) {
        ChannelMessage message = says(parent.channelId(), text, parent.ts());
        return line.send(SlackRequest.Kind.EVENT, events.mention(member, message));
    }

    /// Writes to the bot in private.
    public AppResponse writes(String text) {
        ChannelMessage message = says(workspace.channels().direct(member.id()).id(), text);
        return line.send(SlackRequest.Kind.EVENT, events.directMessage(member, message));
    }

    /// Writes to the bot in private, and drops a file there.
    public AppResponse sends(String text, String name, byte[] bytes) {
        ChannelMessage message = says(workspace.channels().direct(member.id()).id(), text);
        UploadedFile file = workspace.uploads().sent(name, bytes);
        return line.send(
                SlackRequest.Kind.EVENT, events.withFile(member, message, line.shown(file)));
    }

    /// The same, where Slack says of the file what somebody else wants it to say.
    public AppResponse sends(String text, ObjectNode file) {
        ChannelMessage message = says(workspace.channels().direct(member.id()).id(), text);
        return line.send(SlackRequest.Kind.EVENT, events.withFile(member, message, file));
    }

    /// Changes what they wrote to the bot in private: Slack tells that too.
    public AppResponse edits(ChannelMessage message, String text) {
        ChannelMessage next =
                message.edited(new MessageContent(typed(text), SlackJson.array(), null));
        workspace.channels().get(message.channelId()).put(next);
        return line.send(SlackRequest.Kind.EVENT, events.edit(member, message, next));
    }

    public AppResponse opensHome() {
        return line.send(SlackRequest.Kind.EVENT, events.homeOpened(member));
    }

    private String typed(String text) {
        return SlackEscaping.asSlackWritesIt(text, workspace.people(), workspace.channels());
    }
}
