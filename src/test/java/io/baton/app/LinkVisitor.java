package io.baton.app;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Somebody who has got a link by mail and opens it, as a browser or as something worse.
///
/// @param server where Baton listens behind its public address
/// @param token what follows the path in the link
record LinkVisitor(URI server, String token) {
    static final String PUBLIC = "https://baton.example";

    private static final Pattern LINK = Pattern.compile(PUBLIC + "/offer/([A-Za-z0-9_-]+)");
    private static final Pattern PRESS = Pattern.compile("name=\"press\" value=\"([^\"]+)\"");

    /// The link in what somebody was told.
    static LinkVisitor ofLinkIn(BatonExtension baton, String told) {
        var link = LINK.matcher(told);
        if (!link.find()) {
            throw new AssertionError("no link in " + told);
        }
        return new LinkVisitor(baton.address(), link.group(1));
    }

    HttpResponse<String> opens() {
        return sends(request().GET());
    }

    HttpResponse<String> peeks() {
        return sends(request().HEAD());
    }

    /// The name of a button, as the page has it.
    String button(String label) {
        var page = opens().body();
        var end = page.indexOf(">" + label + "<");
        var found = PRESS.matcher(page.substring(0, end));
        var last = "";
        while (found.find()) {
            last = found.group(1);
        }
        return last;
    }

    /// What a browser sends for a form on a page of ours, which asks for no referrer.
    HttpResponse<String> sends(String... fields) {
        return sends(form(fields).header("Origin", "null").header("Sec-Fetch-Site", "same-origin"));
    }

    /// @param headers name, value, name, value
    HttpResponse<String> sendsFrom(String[] headers, String... fields) {
        var request = form(fields);
        return sends(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder form(String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return request()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    HttpResponse<String> fetches(String path) {
        return sends(HttpRequest.newBuilder(server.resolve(path)).GET());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(server.resolve("/offer/" + token));
    }

    private static HttpResponse<String> sends(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("Baton does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped", e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
