package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A person using Teams. Their actions reach the bot as activities.
public final class TeamsUser {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String AT = "<at>Baton</at>";

    private final FakeTeams teams;
    private final RosterMember rosterMember;

    TeamsUser(FakeTeams teams, RosterMember rosterMember) {
        this.teams = teams;
        this.rosterMember = rosterMember;
        teams.open(personalChat());
    }

    public RosterMember member() {
        return rosterMember;
    }

    /// The person's id in Baton.
    public String id() {
        return "teams:" + rosterMember.entra();
    }

    /// The id of the person's chat with the bot.
    public String personalChat() {
        return "a:" + rosterMember.entra();
    }

    /// The bot's HTTP response.
    public record Answer(int status, String text) {
        public JsonNode json() {
            return TeamsJson.read(text);
        }
    }

    /// Writes to the bot in the personal chat.
    public Answer says(String words) {
        return sends(message(personalChat(), words));
    }

    /// Mentions the bot in a channel or a group chat.
    public Answer mentions(String conversation, String words) {
        return sends(mention(message(conversation, AT + " " + words), AT, FakeTeams.BOT, "Baton"));
    }

    public ObjectNode message(String conversation, String text) {
        return activity("message", conversation).put("text", text).put("textFormat", "plain");
    }

    /// @param written the mention's markup in the text
    public static ObjectNode mention(ObjectNode activity, String written, String id, String name) {
        var entity = activity.withArray("entities").addObject().put("type", "mention");
        entity.put("text", written).putObject("mentioned").put("id", id).put("name", name);
        return activity;
    }

    /// Presses a button as current clients do.
    public Answer executes(BotMessage botMessage, JsonNode data) {
        var invoke = invoke("adaptiveCard/action", botMessage.conversation());
        invoke.put("replyToId", botMessage.id());
        var action = invoke.putObject("value").putObject("action").put("type", "Action.Execute");
        action.set("data", data);
        return sends(invoke);
    }

    /// Presses a button as older clients do.
    public Answer submits(BotMessage botMessage, JsonNode data) {
        var activity = activity("message", botMessage.conversation());
        activity.put("replyToId", botMessage.id());
        activity.set("value", data);
        return sends(activity);
    }

    /// Presses the button with this label. Depending on the button, it acts or opens a dialog.
    public Answer presses(BotMessage botMessage, String label) {
        var button = CardButtons.labeled(botMessage.card(), label);
        return TeamsJson.text(button, "type").equals("Action.Execute")
                ? executes(botMessage, button.path("data"))
                : opens(botMessage, button.path("data"));
    }

    /// Presses the button in a client that only knows the older kind.
    public Answer pressesInOldClient(BotMessage botMessage, String label) {
        var button = CardButtons.labeled(botMessage.card(), label);
        return submits(botMessage, button.path("fallback").path("data"));
    }

    private Answer opens(BotMessage botMessage, JsonNode data) {
        var invoke =
                invoke("task/fetch", botMessage.conversation()).put("replyToId", botMessage.id());
        invoke.putObject("value").set("data", data);
        return sends(invoke);
    }

    /// Fills in the dialog from this answer, and submits it.
    ///
    /// @param namesAndAnswers field name, answer, field name, answer, …
    public Answer fillsIn(Answer dialog, String... namesAndAnswers) {
        return sends(filledIn(dialog, personalChat(), namesAndAnswers));
    }

    /// Fills in a dialog that this message's button opened.
    public Answer fillsIn(Answer dialog, BotMessage from, String... namesAndAnswers) {
        var filledIn = filledIn(dialog, from.conversation(), namesAndAnswers);
        return sends(filledIn.put("replyToId", from.id()));
    }

    private ObjectNode filledIn(Answer dialog, String conversation, String... namesAndAnswers) {
        var card = dialog.json().at("/task/value/card/content");
        var data = (ObjectNode) card.path("actions").path(0).path("data").deepCopy();
        for (int i = 0; i < namesAndAnswers.length; i += 2) {
            data.put(namesAndAnswers[i], namesAndAnswers[i + 1]);
        }
        var invoke = invoke("task/submit", conversation);
        invoke.putObject("value").set("data", data);
        return invoke;
    }

    /// Submits the dialog from this answer as it is shown.
    public Answer submitsUnchanged(Answer dialog) {
        return changes(dialog);
    }

    /// Submits the dialog with some other answers.
    public Answer changes(Answer dialog, String... namesAndAnswers) {
        var inputs =
                StreamSupport.stream(
                                dialog.json().at("/task/value/card/content/body").spliterator(),
                                false)
                        .filter(each -> TeamsJson.text(each, "type").startsWith("Input."))
                        .flatMap(each ->
                                Stream.of(
                                        TeamsJson.text(each, "id"), TeamsJson.text(each, "value")))
                        .toArray(String[]::new);
        return fillsIn(
                dialog,
                Stream.concat(Stream.of(inputs), Stream.of(namesAndAnswers))
                        .toArray(String[]::new));
    }

    /// An invoke in this conversation, without a value.
    public ObjectNode invoke(String name, String conversation) {
        return activity("invoke", conversation).put("name", name);
    }

    public Answer invokes(String name, String conversation, JsonNode value) {
        var invoke = invoke(name, conversation);
        invoke.set("value", value);
        return sends(invoke);
    }

    /// @param action `add` or `remove`
    public Answer installs(String conversation, String action) {
        return sends(activity("installationUpdate", conversation).put("action", action));
    }

    /// This person takes another one, or the bot, out of a team or a group chat. The bot hears of
    /// it.
    public Answer removes(String conversation, String id, String entra) {
        var update = activity("conversationUpdate", conversation);
        var removed = update.putArray("membersRemoved").addObject().put("id", id);
        if (!entra.isEmpty()) {
            removed.put("aadObjectId", entra);
        }
        ((ObjectNode) update.path("channelData")).put("eventType", "teamMemberRemoved");
        return sends(update);
    }

    /// This person takes another one out of a team or a group chat.
    public Answer removes(String conversation, TeamsUser other) {
        teams.rosters().leave(conversation, other.member());
        return removes(conversation, other.member().id(), other.member().entra());
    }

    public ObjectNode activity(String type, String conversation) {
        boolean channel = conversation.contains("@thread.tacv2");
        boolean personal = conversation.startsWith("a:");
        teams.joins(conversation, this);
        var activity =
                TeamsJson.object()
                        .put("type", type)
                        .put("id", teams.nextId())
                        .put("timestamp", "2026-11-23T10:00:00Z")
                        .put("channelId", "msteams")
                        .put("serviceUrl", teams.serviceUrl());
        activity.putObject("from")
                .put("id", rosterMember.id())
                .put("name", rosterMember.name())
                .put("aadObjectId", rosterMember.entra());
        activity.putObject("recipient").put("id", FakeTeams.BOT).put("name", "Baton");
        activity.putObject("conversation")
                .put(
                        "id",
                        channel && !conversation.contains(";")
                                ? conversation + ";messageid=1"
                                : conversation)
                .put("conversationType", personal ? "personal" : channel ? "channel" : "groupChat")
                .put("isGroup", !personal)
                .put("tenantId", FakeTeams.TENANT);
        var data = activity.putObject("channelData");
        data.putObject("tenant").put("id", FakeTeams.TENANT);
        if (channel) {
            data.putObject("channel").put("id", conversation.split(";")[0]);
        }
        return activity;
    }

    public Answer sends(JsonNode activity) {
        return sends(activity.toString(), teams.signed(teams.genuine()));
    }

    /// @param authorization the header, or empty for none
    public Answer sends(String body, String authorization) {
        var request =
                HttpRequest.newBuilder(URI.create(teams.bot() + "/api/messages"))
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The bot's messages in the personal chat.
    public List<BotMessage> sees() {
        return teams.messages(personalChat());
    }
}
