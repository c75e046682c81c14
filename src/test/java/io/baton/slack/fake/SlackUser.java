package io.baton.slack.fake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A person with a keyboard and a mouse. What they do reaches the bot as Slack would tell it.
public final class SlackUser {
    private final Member member;
    private final Workspace workspace;
    private final Line line;
    private final Payloads payloads;
    private final Events events;

    SlackUser(Member member, Workspace workspace, Line line) {
        this.member = member;
        this.workspace = workspace;
        this.line = line;
        this.payloads = line.payloads();
        this.events = line.events();
    }

    /// A slash command. `@anna`, `#sales`, addresses and `& < >` go out as Slack writes them.
    public Delivered types(String channelId, String command, String text) {
        Delivered delivered = line.send(command(channelId, command, text));
        line.show(delivered, member.id(), channelId);
        return delivered;
    }

    /// The same, not yet sent: to forge, to repeat, or to send many at once.
    public Delivery command(String channelId, String command, String text) {
        Channel channel = workspace.channels().get(channelId);
        return Delivery.first(
                Delivery.Kind.COMMAND, payloads.command(member, channel, command, typed(text)));
    }

    /// Presses a button, found by its words or its `action_id`.
    public Delivered presses(Surface surface, String labelOrActionId) {
        return line.send(press(surface, labelOrActionId));
    }

    /// The same, not yet sent.
    public Delivery press(Surface surface, String labelOrActionId) {
        Control control = surface.control(labelOrActionId);
        if (!control.isButton()) {
            throw new AssertionError("%s is not pressed but chosen from".formatted(control));
        }
        ObjectNode action = action(control);
        action.set("text", control.element().path("text"));
        if (control.element().has("value")) {
            action.put("value", control.value());
        }
        return Delivery.first(
                Delivery.Kind.INTERACTION, payloads.blockActions(member, surface, action));
    }

    /// Chooses an option, a person, a channel or a date in a menu outside of a form.
    public Delivered chooses(Surface surface, String actionId, String choice) {
        Control control = surface.control(actionId);
        ObjectNode action = action(control);
        action.setAll(Answers.given(control.element(), choice));
        return line.send(Delivery.Kind.INTERACTION, payloads.blockActions(member, surface, action));
    }

    private static ObjectNode action(Control control) {
        return Json.object(
                "type",
                control.type(),
                "action_id",
                control.actionId(),
                "block_id",
                control.blockId());
    }

    /// The modal before this person, ready to be filled in.
    public Form form() {
        View view =
                workspace
                        .views()
                        .top(member.id())
                        .orElseThrow(() -> new AssertionError("no modal open for " + member.id()));
        return new Form(view, member, workspace.views(), line);
    }

    /// Closes the modal; the bot hears of it where it asked to (`notify_on_close`).
    public void closesModal() {
        View view = form().view();
        workspace.views().close(view);
        if (view.json().path("notify_on_close").asBoolean(false)) {
            line.send(Delivery.Kind.INTERACTION, payloads.viewClosed(member, view, false));
        }
    }

    /// A shortcut out of a message's menu.
    public Delivered usesShortcut(String callbackId, Message message) {
        return line.send(
                Delivery.Kind.INTERACTION, payloads.messageShortcut(member, callbackId, message));
    }

    /// Says something that is not the bot's business; the bot hears nothing.
    public Message says(String channelId, String text) {
        return says(channelId, text, null);
    }

    private Message says(String channelId, String text, @Nullable String threadTs) {
        Content content = new Content(typed(text), Json.array(), null);
        String ts = workspace.timestamps().next();
        Message message = new Message(channelId, ts, member.id(), threadTs, content, List.of());
        workspace.channels().get(channelId).put(message);
        return message;
    }

    /// Speaks to the bot in a channel.
    public Delivered mentions(String channelId, String text) {
        return line.send(Delivery.Kind.EVENT, events.mention(member, says(channelId, text)));
    }

    /// Speaks to the bot below a message.
    public Delivered mentionsBelow(Message parent, String text) {
        Message message = says(parent.channelId(), text, parent.ts());
        return line.send(Delivery.Kind.EVENT, events.mention(member, message));
    }

    /// Writes to the bot in private.
    public Delivered writes(String text) {
        Message message = says(workspace.channels().direct(member.id()).id(), text);
        return line.send(Delivery.Kind.EVENT, events.directMessage(member, message));
    }

    /// Writes to the bot in private, and drops a file there.
    public Delivered sends(String text, String name, byte[] bytes) {
        Message message = says(workspace.channels().direct(member.id()).id(), text);
        UploadedFile file = workspace.uploads().sent(name, bytes);
        return line.send(Delivery.Kind.EVENT, events.withFile(member, message, line.shown(file)));
    }

    /// The same, where Slack says of the file what somebody else wants it to say.
    public Delivered sends(String text, ObjectNode file) {
        Message message = says(workspace.channels().direct(member.id()).id(), text);
        return line.send(Delivery.Kind.EVENT, events.withFile(member, message, file));
    }

    /// Changes what they wrote to the bot in private: Slack tells that too.
    public Delivered edits(Message message, String text) {
        Message next = message.edited(new Content(typed(text), Json.array(), null));
        workspace.channels().get(message.channelId()).put(next);
        return line.send(Delivery.Kind.EVENT, events.edit(member, message, next));
    }

    public Delivered opensHome() {
        return line.send(Delivery.Kind.EVENT, events.homeOpened(member));
    }

    private String typed(String text) {
        return Typing.asSlackWritesIt(text, workspace.people(), workspace.channels());
    }
}
