package io.baton.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A person with a keyboard and a mouse. What they do reaches the bot as Slack would tell it.
public final class SlackUser {
    private final Member member;
    private final Workspace workspace;
    private final Line line;
    private final Payloads payloads;

    SlackUser(Member member, Workspace workspace, Line line) {
        this.member = member;
        this.workspace = workspace;
        this.line = line;
        this.payloads = line.payloads();
    }

    /// A slash command. `@anna`, `#sales`, addresses and `& < >` go out as Slack writes them.
    public Delivered types(String channelId, String command, String text) {
        Channel channel = workspace.channels().get(channelId);
        ObjectNode payload = payloads.command(member, channel, command, typed(text));
        Delivered delivered = line.send(Delivery.Kind.COMMAND, payload);
        line.show(delivered, member.id(), channelId);
        return delivered;
    }

    /// Presses a button, found by its words or its `action_id`.
    public Delivered presses(Surface surface, String labelOrActionId) {
        Control control = surface.control(labelOrActionId);
        if (!control.isButton()) {
            throw new AssertionError("%s is not pressed but chosen from".formatted(control));
        }
        ObjectNode action = action(control);
        action.set("text", control.element().path("text"));
        if (control.element().has("value")) {
            action.put("value", control.value());
        }
        return line.send(Delivery.Kind.INTERACTION, payloads.blockActions(member, surface, action));
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
        Content content = new Content(typed(text), Json.array(), null);
        String ts = workspace.timestamps().next();
        Message message = new Message(channelId, ts, member.id(), null, content, List.of());
        workspace.channels().get(channelId).put(message);
        return message;
    }

    /// Speaks to the bot in a channel.
    public Delivered mentions(String channelId, String text) {
        Message message = says(channelId, text);
        String spoken = "<@%s> %s".formatted(workspace.bot().botUserId(), message.text());
        return event(messageEvent("app_mention", message, spoken), channelId);
    }

    /// Writes to the bot in private.
    public Delivered writes(String text) {
        Channel direct = workspace.channels().direct(member.id());
        Message message = says(direct.id(), text);
        return event(
                messageEvent("message", message, message.text()).put("channel_type", "im"),
                direct.id());
    }

    public Delivered opensHome() {
        ObjectNode event =
                Json.object(
                        "type",
                        "app_home_opened",
                        "user",
                        member.id(),
                        "channel",
                        "D" + member.id(),
                        "tab",
                        "home",
                        "event_ts",
                        workspace.timestamps().next());
        workspace.views().home(member.id()).ifPresent(view -> event.set("view", view.json()));
        return line.event(event);
    }

    private ObjectNode messageEvent(String type, Message message, String text) {
        return Json.object(
                "type", type,
                "user", member.id(),
                "text", text,
                "ts", message.ts(),
                "team", member.teamId(),
                "channel", message.channelId(),
                "event_ts", message.ts());
    }

    private Delivered event(ObjectNode event, String channelId) {
        boolean shared = workspace.channels().get(channelId).kind() == Channel.Kind.SHARED;
        if (shared) {
            event.put("user_team", member.teamId()).put("source_team", member.teamId());
        }
        return line.send(Delivery.Kind.EVENT, payloads.event(member.teamId(), shared, event));
    }

    private String typed(String text) {
        return Typing.asSlackWritesIt(text, workspace.people(), workspace.channels());
    }

    /// For building special deliveries by hand.
    public JsonNode profile() {
        return member.json();
    }
}
