package io.baton.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.util.json.GsonFactory;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the envelopes of Socket Mode through Bolt.
final class SocketModeEnvelopes {
    private static final Logger LOG = LoggerFactory.getLogger(SocketModeEnvelopes.class);
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final App app;
    private final SocketModeRequestParser parser;

    SocketModeEnvelopes(App app) {
        this.app = app;
        this.parser = new SocketModeRequestParser(app.config());
    }

    /// @return the acknowledgement; empty if there is none, so that Slack sends an event again
    Optional<String> acknowledgement(String message) {
        try {
            var request = parser.parse(message);
            if (request == null) {
                return Optional.empty();
            }
            var response = app.run(request.getBoltRequest());
            if (response.getStatusCode() != 200) {
                LOG.warn("didn't acknowledge a request by socket: {}", response.getStatusCode());
                return Optional.empty();
            }
            return Optional.of(acknowledged(request.getEnvelope().getEnvelopeId(), response));
        } catch (Exception e) {
            LOG.warn("didn't acknowledge a request by socket: {}", String.valueOf(e));
            return Optional.empty();
        }
    }

    private static String acknowledged(String envelopeId, Response response) {
        var answer = new JsonObject();
        answer.addProperty("envelope_id", envelopeId);
        var body = response.getBody();
        if (body != null && !body.isEmpty()) {
            boolean json = response.getContentType().startsWith("application/json");
            answer.add("payload", json ? JsonParser.parseString(body) : text(body));
        }
        return GSON.toJson(answer);
    }

    private static JsonObject text(String body) {
        var payload = new JsonObject();
        payload.addProperty("text", body);
        return payload;
    }
}
