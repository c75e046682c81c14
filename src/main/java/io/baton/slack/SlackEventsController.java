package io.baton.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.baton.door.DoorMeters;
import io.baton.door.NotAcknowledged;
import io.baton.door.RequestGuard;
import io.baton.door.RequestGuard.Body;
import io.baton.slack.RequestSignature.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `POST /slack/events`: commands, interactions and events over HTTP. Nothing may read the body or
/// a parameter before this class does: that would drain the raw bytes, which the signature covers.
@RestController
public final class SlackEventsController {
    public static final String PATH = "/slack/events";

    private static final Logger LOG = LoggerFactory.getLogger(SlackEventsController.class);

    /// Slack: a view may have 250 KB. Form encoding can triple that.
    private static final int LARGEST = 2 * 1024 * 1024;

    private static final Set<String> MEDIA_TYPES =
            Set.of("application/x-www-form-urlencoded", "application/json");

    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";

    private final @Nullable RequestSignature requestSignature;
    private final App app;
    private final SlackRequestParser parser;
    private final InstantSource clock;
    private final RequestGuard guard;

    /// @param requestSignature null if HTTP is not set up
    SlackEventsController(
            @Nullable RequestSignature requestSignature,
            App app,
            InstantSource clock,
            DoorMeters doorMeters) {
        this.requestSignature = requestSignature;
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.clock = clock;
        this.guard = new RequestGuard(LARGEST, MEDIA_TYPES, doorMeters);
    }

    /// 404 if HTTP is not set up, 415 for other media types, 413 for more than 2 MB, 401 for a
    /// signature that is missing, wrong or more than five minutes off, 400 for a body that isn't
    /// one of Slack's, 503 for an event that Slack should send again.
    @PostMapping(PATH)
    public ResponseEntity<String> receive(HttpServletRequest http) throws IOException {
        if (requestSignature == null) {
            return ResponseEntity.notFound().build();
        }
        return switch (guard.read(http)) {
            case Body.Rejected(var status) -> ResponseEntity.status(status).build();
            case Body.Read(var body) -> verified(requestSignature, body, http);
        };
    }

    private ResponseEntity<String> verified(
            RequestSignature requestSignature, byte[] body, HttpServletRequest http) {
        var verdict =
                requestSignature.check(
                        http.getHeader(TIMESTAMP),
                        http.getHeader(SIGNATURE),
                        body,
                        clock.instant());
        if (verdict != Verdict.GENUINE) {
            return rejected(401, verdict.name().toLowerCase(Locale.ROOT));
        }
        var request = PayloadCheck.validated(body).flatMap(text -> parsed(text, http));
        return request.isEmpty() ? rejected(400, "malformed") : answered(request.get());
    }

    private ResponseEntity<String> rejected(int status, String why) {
        return ResponseEntity.status(guard.reject(status, why)).build();
    }

    private Optional<Request<?>> parsed(String body, HttpServletRequest http) {
        try {
            return Optional.ofNullable(
                    parser.parse(
                            SlackRequestParser.HttpRequest.builder()
                                    .requestUri(http.getRequestURI())
                                    .queryString(Map.of())
                                    .headers(new RequestHeaders(headers(http)))
                                    .requestBody(body)
                                    .remoteAddress(http.getRemoteAddr())
                                    .build()));
        } catch (RuntimeException e) {
            LOG.info("can't parse a signed request: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> headers(HttpServletRequest http) {
        var headers = new HashMap<String, List<String>>();
        for (var name : List.of("X-Slack-Retry-Num", "X-Slack-Retry-Reason")) {
            var value = http.getHeader(name);
            if (value != null) {
                headers.put(name, List.of(value));
            }
        }
        return headers;
    }

    private ResponseEntity<String> answered(Request<?> request) {
        try {
            return entity(app.run(request));
        } catch (NotAcknowledged e) {
            return ResponseEntity.status(503).build();
        } catch (Exception e) {
            LOG.error("can't handle a request from Slack", e);
            return ResponseEntity.status(500).build();
        }
    }

    private static ResponseEntity<String> entity(Response response) {
        var builder = ResponseEntity.status(response.getStatusCode());
        if (response.getBody() == null) {
            return builder.build();
        }
        return builder.header(HttpHeaders.CONTENT_TYPE, response.getContentType())
                .body(response.getBody());
    }
}
