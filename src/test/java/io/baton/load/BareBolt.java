package io.baton.load;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The baseline that Baton is compared with: the same server and the same Bolt, with a handler that
/// only acknowledges and stores nothing.
public final class BareBolt {
    private BareBolt() {}

    public static void main(String[] args) {
        // Ignores Baton's settings file, but uses the same kind of threads.
        SpringApplication.run(
                Parts.class, "--spring.config.name=bare", "--spring.threads.virtual.enabled=true");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Parts {
        @Bean
        Door door() {
            var slack = new SlackConfig();
            slack.setMethodsEndpointUrlPrefix(System.getenv("SLACK_API_URL"));
            slack.setStatsEnabled(false);
            var config =
                    AppConfig.builder()
                            .slack(Slack.getInstance(slack))
                            .singleTeamBotToken(System.getenv("SLACK_BOT_TOKEN"))
                            .signingSecret(System.getenv("SLACK_SIGNING_SECRET"))
                            .build();
            var app = new App(config);
            app.command(Pattern.compile(".*"), (_, context) -> context.ack());
            return new Door(app);
        }
    }

    @RestController
    static final class Door {
        private final App app;
        private final SlackRequestParser parser;

        Door(App app) {
            this.app = app;
            this.parser = new SlackRequestParser(app.config());
        }

        @PostMapping("/slack/events")
        ResponseEntity<String> receive(HttpServletRequest http) throws Exception {
            var body = new String(http.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> headers = new HashMap<>();
            for (var name : Collections.list(http.getHeaderNames())) {
                headers.put(name, List.of(http.getHeader(name)));
            }
            var request =
                    parser.parse(
                            SlackRequestParser.HttpRequest.builder()
                                    .requestUri(http.getRequestURI())
                                    .queryString(Map.of())
                                    .headers(new RequestHeaders(headers))
                                    .requestBody(body)
                                    .remoteAddress(http.getRemoteAddr())
                                    .build());
            var response = app.run(request);
            return ResponseEntity.status(response.getStatusCode()).body(response.getBody());
        }
    }
}
