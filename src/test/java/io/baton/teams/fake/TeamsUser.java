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

/// A person at work in Teams. What they do reaches the bot as Teams tells it.
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

    /// As Baton knows this person.
    public String id() {
        return "teams:" + rosterMember.entra();
    }

    /// This person's own chat with the bot.
    public String personalChat() {
        return "a:" + rosterMember.entra();
    }

    /// What the bot answered.
    public record Answer(int status, String text) {
        public JsonNode json() {
            return TeamsJson.read(text);
        }
    }

    /// Says something to the bot alone.
    public Answer says(String words) {
        return sends(message(personalChat(), words));
    }

    /// Mentions the bot in a channel or a group's chat.
    public Answer mentions(String conversation, String words) {
        return sends(mention(message(conversation, AT + " " + words), AT, FakeTeams.BOT, "Baton"));
    }

    public ObjectNode message(String conversation, String text) {
        return activity("message", conversation).put("text", text).put("textFormat", "plain");
    }

    /// @param written as it stands in the text
    public static ObjectNode mention(ObjectNode activity, String written, String id, String name) {
        var entity = activity.withArray("entities").addObject().put("type", "mention");
        entity.put("text", written).putObject("mentioned").put("id", id).put("name", name);
        return activity;
    }

    /// Presses a button of a message, as clients of today do.
    public Answer executes(BotMessage botMessage, JsonNode data) {
        var invoke = invoke("adaptiveCard/action", botMessage.conversation());
        invoke.put("replyToId", botMessage.id());
        var action = invoke.putObject("value").putObject("action").put("type", "Action.Execute");
        action.set("data", data);
        return sends(invoke);
    }

    /// Presses a button of a message, as older clients do.
    public Answer submits(BotMessage botMessage, JsonNode data) {
        var activity = activity("message", botMessage.conversation());
        activity.put("replyToId", botMessage.id());
        activity.set("value", data);
        return sends(activity);
    }

    /// Presses the button of that label as its card wants it: it acts, or it opens a dialog.
    public Answer presses(BotMessage botMessage, String label) {
        var button = CardButtons.labelled(botMessage.card(), label);
        return TeamsJson.text(button, "type").equals("Action.Execute")
                ? executes(botMessage, button.path("data"))
                : opens(botMessage, button.path("data"));
    }

    /// Presses it with a client that knows older buttons only.
    public Answer pressesInOldClient(BotMessage botMessage, String label) {
        var button = CardButtons.labelled(botMessage.card(), label);
        return submits(botMessage, button.path("fallback").path("data"));
    }

    private Answer opens(BotMessage botMessage, JsonNode data) {
        var invoke =
                invoke("task/fetch", botMessage.conversation()).put("replyToId", botMessage.id());
        invoke.putObject("value").set("data", data);
        return sends(invoke);
    }

    /// Fills in the dialog that was opened by the answer.
    ///
    /// @param namesAndAnswers name of a field, answer, name, answer
    public Answer fillsIn(Answer dialog, String... namesAndAnswers) {
        var card = dialog.json().at("/task/value/card/content");
        var data = (ObjectNode) card.path("actions").path(0).path("data").deepCopy();
        for (int i = 0; i < namesAndAnswers.length; i += 2) {
            data.put(namesAndAnswers[i], namesAndAnswers[i + 1]);
        }
        var invoke = invoke("task/submit", personalChat());
        invoke.putObject("value").set("data", data);
        return sends(invoke);
    }

    /// An invoke in this conversation, with a value still empty.
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

    /// @param authorization empty for none
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

    /// What the bot said to this person alone.
    public List<BotMessage> sees() {
        return teams.messages(personalChat());
    }
}
