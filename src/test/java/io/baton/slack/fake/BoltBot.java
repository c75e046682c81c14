package io.baton.slack.fake;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/// A bot built with Bolt behind a small HTTP server. Shows whether the fake talks like Slack.
final class BoltBot implements AutoCloseable {
    private final HttpServer server;
    private final App app;
    private final SlackRequestParser parser;

    BoltBot(VendorScene vendorScene) throws IOException {
        AppConfig config =
                AppConfig.builder()
                        .slack(vendorScene.vendor())
                        .signingSecret(vendorScene.slack().identity().signingSecret())
                        .singleTeamBotToken(vendorScene.slack().identity().botToken())
                        .build();
        app = new App(config);
        parser = new SlackRequestParser(config);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/slack/events", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    App app() {
        return app;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new HashMap<>(exchange.getRequestHeaders());
        SlackRequestParser.HttpRequest request =
                SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .requestBody(body)
                        .queryString(Map.of())
                        .headers(new RequestHeaders(headers))
                        .build();
        Response response = answer(request);
        byte[] bytes =
                String.valueOf(response.getBody() == null ? "" : response.getBody())
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", response.getContentType());
        exchange.sendResponseHeaders(
                response.getStatusCode(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Response answer(SlackRequestParser.HttpRequest request) {
        try {
            return app.run(parser.parse(request));
        } catch (Exception broken) {
            return Response.builder().statusCode(500).body(String.valueOf(broken)).build();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
