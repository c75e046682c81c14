package io.baton.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.app_backend.SlackSignature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/// Slack's part: commands, messages, presses and the Home tab, signed as Slack signs them.
final class SlackPart {
    static final String SECRET = "rehearsal";
    static final String ANNA = "U0ANNA";
    static final String RITA = "U0RITA";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEAM = "T0REHEARSE";
    private static final String DIRECT = "D0ANNA";
    private static final String SEND = "Send it";
    private static final String ACCEPT = "Accept";

    private final Requests requests;
    private final StandInPlatforms platforms;
    private final SlackSignature.Generator signatures = new SlackSignature.Generator(SECRET);
    private int events;

    SlackPart(Requests requests, StandInPlatforms platforms) {
        this.requests = requests;
        this.platforms = platforms;
    }

    void prepare() {
        Script.firstDay("<@%s|rita>".formatted(RITA)).forEach(this::types);
    }

    void play(int round) {
        Script.commands(round).forEach(this::types);
        var logged = types(Script.offer(round));
        var offer = new StandInPlatforms.Posted("C0SALES", ts(), logged);
        if (SlackButtons.find(logged, SEND).isPresent()) {
            presses(ANNA, offer, SEND);
            presses(RITA, platforms.awaitButton(ACCEPT), ACCEPT);
        }
        for (var words : Script.ownWords(round)) {
            writes(words);
        }
        opensHome();
        if (round % 4 == 1) {
            types(new Script.Line("/revenue digest now", ""));
        }
    }

    private JsonNode types(Script.Line line) {
        var words = line.text().split(" ", 2);
        var fields =
                Map.of(
                        "team_id",
                        TEAM,
                        "team_domain",
                        "rehearsal",
                        "channel_id",
                        "C0SALES",
                        "channel_name",
                        "sales",
                        "user_id",
                        ANNA,
                        "user_name",
                        "anna",
                        "command",
                        words[0],
                        "text",
                        words.length > 1 ? words[1] : "",
                        "response_url",
                        platforms.address().resolve("/api/respond").toString(),
                        "trigger_id",
                        "trigger-" + ++events);
        return read(sends(Requests.FORM, Requests.form(fields), line.proof()));
    }

    private void writes(String words) {
        var event =
                JSON.createObjectNode()
                        .put("type", "message")
                        .put("channel_type", "im")
                        .put("user", ANNA)
                        .put("text", words)
                        .put("ts", ts())
                        .put("event_ts", ts())
                        .put("team", TEAM)
                        .put("channel", DIRECT);
        happens(event);
    }

    private void opensHome() {
        happens(
                JSON.createObjectNode()
                        .put("type", "app_home_opened")
                        .put("user", ANNA)
                        .put("channel", DIRECT)
                        .put("tab", "home")
                        .put("event_ts", ts()));
    }

    private void happens(ObjectNode event) {
        var envelope =
                JSON.createObjectNode()
                        .put("type", "event_callback")
                        .put("team_id", TEAM)
                        .put("api_app_id", "A0")
                        .put("event_id", "Ev" + ++events)
                        .put("event_time", Instant.now().getEpochSecond());
        envelope.set("event", event);
        envelope.putArray("authorizations")
                .addObject()
                .put("team_id", TEAM)
                .put("user_id", "U0BATON")
                .put("is_bot", true);
        sends(Requests.JSON, envelope.toString(), "");
    }

    /// @param label beginning of the button's label
    private void presses(String person, StandInPlatforms.Posted message, String label) {
        var button = SlackButtons.find(message.blocks(), label).orElseThrow();
        var payload =
                JSON.createObjectNode()
                        .put("type", "block_actions")
                        .put("api_app_id", "A0")
                        .put("trigger_id", "trigger-" + ++events)
                        .put(
                                "response_url",
                                platforms.address().resolve("/api/respond").toString());
        payload.putObject("team").put("id", TEAM).put("domain", "rehearsal");
        payload.putObject("user").put("id", person).put("name", person).put("team_id", TEAM);
        payload.putObject("channel").put("id", message.channel()).put("name", "sales");
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", message.channel());
        payload.putArray("actions")
                .add(((ObjectNode) button.deepCopy()).put("action_ts", ts()).put("block_id", "b"));
        payload.putObject("state").putObject("values");
        sends(Requests.FORM, Requests.form(Map.of("payload", payload.toString())), "");
    }

    private String sends(String type, String body, String proof) {
        var seconds = Long.toString(Instant.now().getEpochSecond());
        var headers =
                Map.of(
                        SlackSignature.HeaderNames.X_SLACK_REQUEST_TIMESTAMP,
                        seconds,
                        SlackSignature.HeaderNames.X_SLACK_SIGNATURE,
                        signatures.generate(seconds, body));
        return requests.post(
                "/slack/events", type, headers, body.getBytes(StandardCharsets.UTF_8), proof);
    }

    private String ts() {
        return "%d.%06d".formatted(Instant.now().getEpochSecond(), ++events);
    }

    private static JsonNode read(String answer) {
        try {
            return JSON.readTree(answer.isEmpty() ? "{}" : answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer, e);
        }
    }
}
