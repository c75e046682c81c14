package io.baton.teams.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.baton.teams.fake.FakeConnector.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The HTTP endpoints of Microsoft's fake services.
///
/// @param url the address of all of them
/// @param service the first part of the connector's current path
record FakeEndpoints(
        FakeTokenIssuer tokenIssuer,
        FakeConnector fakeConnector,
        Supplier<String> url,
        Supplier<String> service) {

    void serve(HttpServer server) {
        server.createContext("/openid", this::openId);
        server.createContext("/keys", this::keys);
        server.createContext("/token", this::token);
        server.createContext("/connector", this::connect);
        server.createContext("/moved", this::connect);
    }

    private void openId(HttpExchange exchange) throws IOException {
        answer(exchange, tokenIssuer.openId(url.get() + "/keys"));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, tokenIssuer.keys());
    }

    private void token(HttpExchange exchange) throws IOException {
        var request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(exchange, tokenIssuer.token(exchange.getRequestURI().getPath(), request));
    }

    private void connect(HttpExchange exchange) throws IOException {
        var raw = exchange.getRequestURI().getRawPath();
        var path =
                Stream.of(raw.substring(raw.indexOf("/v3/") + 4).split("/"))
                        .map(part ->
                                URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .collect(Collectors.toList());
        continuation(exchange.getRequestURI()).ifPresent(path::add);
        var body = exchange.getRequestBody().readAllBytes();
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        boolean here = raw.startsWith("/" + service.get() + "/");
        try {
            answer(
                    exchange,
                    here && tokenIssuer.accepts(authorization)
                            ? fakeConnector.call(exchange.getRequestMethod(), path, body)
                            : Answer.error(401, "Unauthorized"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    /// Where a page of a roster goes on.
    private static Optional<String> continuation(URI asked) {
        var query = asked.getQuery();
        return query == null || !query.contains("continuationToken=")
                ? Optional.empty()
                : Optional.of(query.replaceFirst(".*continuationToken=([^&]*).*", "$1"))
                        .filter(token -> !token.isEmpty());
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().toString().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
