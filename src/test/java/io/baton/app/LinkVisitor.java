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

/// Someone who opens a link they got by e-mail, with a browser or with something worse.
///
/// @param server Baton's own address behind its public one
/// @param token the last part of the link
record LinkVisitor(URI server, String token) {
    static final String PUBLIC = "https://baton.example";

    private static final Pattern LINK = Pattern.compile(PUBLIC + "/offer/([A-Za-z0-9_-]+)");
    private static final Pattern PRESS = Pattern.compile("name=\"press\" value=\"([^\"]+)\"");

    /// The link in a message.
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

    /// The name of a button on the page.
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

    /// The request that a browser sends for a form on our page, which asks for no referrer.
    HttpResponse<String> sends(String... fields) {
        return sendsWithCookie("of-the-visitor", fields);
    }

    /// The same from someone else's browser.
    HttpResponse<String> sendsElsewhere(String... fields) {
        return sendsWithCookie("of-someone-else", fields);
    }

    private HttpResponse<String> sendsWithCookie(String secret, String... fields) {
        return sends(
                form(fields)
                        .header("Origin", "null")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Cookie", "baton-browser=" + secret));
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
