package io.baton.teams;

import io.baton.door.DoorMeters;
import io.baton.door.RequestGuard;
import io.baton.door.RequestGuard.Body;
import io.baton.teams.ActivityAuthenticator.Decision;
import io.baton.teams.api.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/messages`, the endpoint for everything Teams sends. Reads the raw bytes, because
/// Spring's converter uses a different Jackson version than the SDK.
@RestController
public final class TeamsMessagesController {
    public static final String PATH = "/api/messages";

    private static final Logger LOG = LoggerFactory.getLogger(TeamsMessagesController.class);

    /// Messages have at most 100 KB, but a message action includes the message as HTML.
    private static final int MAX_BYTES = 512 * 1024;

    private final ActivityAuthenticator activityAuthenticator;
    private final ActivityDispatcher activityDispatcher;
    private final RequestGuard guard;

    TeamsMessagesController(
            ActivityAuthenticator activityAuthenticator,
            ActivityDispatcher activityDispatcher,
            DoorMeters doorMeters) {
        this.activityAuthenticator = activityAuthenticator;
        this.activityDispatcher = activityDispatcher;
        this.guard = new RequestGuard(MAX_BYTES, Set.of("application/json"), doorMeters);
    }

    /// Status 415 for other media types, 413 above 512 KB, else as for
    /// [ActivityAuthenticator#authenticate].
    @PostMapping(PATH)
    public ResponseEntity<byte[]> receive(HttpServletRequest http) throws IOException {
        return switch (guard.read(http)) {
            case Body.Rejected(var status) -> ResponseEntity.status(status).build();
            case Body.Read(var body) -> authenticated(body, http);
        };
    }

    private ResponseEntity<byte[]> authenticated(byte[] body, HttpServletRequest http) {
        return switch (activityAuthenticator.authenticate(origin(http), body)) {
            case Decision.Rejected(var status, var why) ->
                    ResponseEntity.status(guard.reject(status, why)).build();
            case Decision.Admitted(var in) -> answered(in);
        };
    }

    private static ActivityAuthenticator.RequestOrigin origin(HttpServletRequest http) {
        boolean browser =
                http.getHeader("Origin") != null || http.getHeader("Sec-Fetch-Site") != null;
        return new ActivityAuthenticator.RequestOrigin(
                http.getHeader("Authorization"),
                http.getRemoteAddr(),
                http.getHeader("Host"),
                browser);
    }

    private ResponseEntity<byte[]> answered(IncomingActivity in) {
        try {
            return entity(activityDispatcher.dispatch(in));
        } catch (RuntimeException e) {
            LOG.error("Handling a Teams activity failed ({})", in.type(), e);
            return ResponseEntity.status(500).build();
        }
    }

    private static ResponseEntity<byte[]> entity(TeamsResponse teamsResponse) {
        var builder = ResponseEntity.status(teamsResponse.status());
        return teamsResponse.body() == null
                ? builder.build()
                : builder.contentType(MediaType.APPLICATION_JSON)
                        .body(Json.bytes(teamsResponse.body()));
    }
}
