package io.baton.slack.api;

import io.baton.chat.Attachment.Fetched;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import java.io.IOException;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Fetches files with the bot's token. Without a right to the file Slack answers with a way to its
/// login page, or with that page itself.
final class SlackDownloads {
    private static final int SERVER_ERROR = 500;

    private final OkHttpClient http;
    private final String token;

    /// @param http calls trusted addresses only, and follows no redirect
    SlackDownloads(OkHttpClient http, String token) {
        this.http = http;
        this.token = token;
    }

    /// @param most bytes that are read; of a larger file nothing is kept
    CallResult<Fetched> fetch(HttpUrl address, int most) throws IOException {
        var request =
                new Request.Builder()
                        .url(address)
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (var response = http.newCall(request).execute()) {
            if (response.code() >= SERVER_ERROR || response.code() == 429) {
                return new Failed<>("HTTP " + response.code());
            }
            return response.code() == 200 && !isPage(response)
                    ? new Ok<>(content(response, most))
                    : new Refused<>("HTTP " + response.code() + ", no file");
        }
    }

    private static boolean isPage(Response response) {
        return String.valueOf(response.header("Content-Type"))
                .toLowerCase(Locale.ROOT)
                .startsWith("text/html");
    }

    private static Fetched content(Response response, int most) throws IOException {
        var body = response.body();
        if (body == null) {
            return new Fetched.Bytes(new byte[0]);
        }
        var source = body.source();
        return source.request(most + 1L)
                ? new Fetched.TooLarge()
                : new Fetched.Bytes(source.readByteArray());
    }
}
