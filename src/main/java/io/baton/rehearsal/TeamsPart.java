package io.baton.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Teams' part, as an emulator on this machine plays it: a personal chat.
final class TeamsPart {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Requests requests;
    private final StandInPlatforms platforms;
    private int activities;

    TeamsPart(Requests requests, StandInPlatforms platforms) {
        this.requests = requests;
        this.platforms = platforms;
    }

    void prepare() {
        sends(activity("conversationUpdate"));
        sends(activity("installationUpdate").put("action", "add"));
        Script.firstDay("rita@ringpros.example").forEach(line -> says(line.text()));
    }

    void play(int round) {
        Script.commands(round).forEach(line -> says(line.text()));
        says(Script.ownWords(round).getFirst());
        presses();
    }

    private void says(String words) {
        sends(activity("message").put("text", words.replaceFirst("^/", "")));
    }

    /// A button that no longer exists: read and answered like any other.
    private void presses() {
        var press = activity("invoke").put("name", "adaptiveCard/action").put("replyToId", "1");
        press.putObject("value")
                .putObject("action")
                .put("type", "Action.Execute")
                .putObject("data")
                .put("action", "rehearsal")
                .put("value", "1");
        sends(press);
    }

    private ObjectNode activity(String type) {
        var activity =
                JSON.createObjectNode()
                        .put("type", type)
                        .put("id", Integer.toString(++activities))
                        .put("channelId", "msteams")
                        .put("serviceUrl", platforms.address().resolve("/teams").toString());
        activity.putObject("from")
                .put("id", "29:ben")
                .put("name", "Ben")
                .put("aadObjectId", "00000000-0000-0000-0000-00000000000b");
        activity.putObject("recipient").put("id", "28:baton");
        activity.putObject("conversation")
                .put("id", "a:ben")
                .put("conversationType", "personal")
                .put("tenantId", "rehearsal");
        return activity;
    }

    private void sends(ObjectNode activity) {
        requests.post(
                "/api/messages",
                Requests.JSON,
                Map.of(),
                activity.toString().getBytes(StandardCharsets.UTF_8),
                "");
    }
}
