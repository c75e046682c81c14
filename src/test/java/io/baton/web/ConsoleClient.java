package io.baton.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Sends the requests that the console's pages would send.
public final class ConsoleClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TURN = Pattern.compile("name=\"turn\" value=\"([^\"]+)\"");

    private final String address;
    private final String who;
    private final String where;

    public ConsoleClient(String address, String who, String where) {
        this.address = address;
        this.who = who;
        this.where = where;
    }

    public String page() throws IOException, InterruptedException {
        return get("/console?" + here());
    }

    String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    public String says(String text) throws IOException, InterruptedException {
        return says(text, Fingerprint.random());
    }

    String says(String text, String turn) throws IOException, InterruptedException {
        return post("/console/say", "text", text, "turn", turn).body();
    }

    public String presses(String line, String press, String turn)
            throws IOException, InterruptedException {
        return post("/console/press", "line", line, "press", press, "turn", turn).body();
    }

    HttpResponse<String> post(String path, String... fields)
            throws IOException, InterruptedException {
        var body = new StringBuilder(here());
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    static String firstTurn(String html) {
        var found = TURN.matcher(html);
        if (!found.find()) {
            throw new AssertionError("no turn in " + html);
        }
        return found.group(1);
    }

    private String here() {
        return "who=" + encoded(who) + "&where=" + encoded(where);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
