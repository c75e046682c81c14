package io.baton.door;

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
import org.jspecify.annotations.Nullable;

/// Fetches files that people sent, up to a bound. Without a right to the file a platform may answer
/// with a way to its login page, or with that page itself.
public final class BoundedDownloads {
    private static final int SERVER_ERROR = 500;

    private final OkHttpClient http;

    /// @param http made by [PlatformHttp#forDownloads]
    public BoundedDownloads(OkHttpClient http) {
        this.http = http;
    }

    /// @param bearer the token to show, or null where the URL needs none
    /// @param most bytes that are read; of a larger file nothing is kept
    public CallResult<Fetched> fetch(HttpUrl url, @Nullable String bearer, int most) {
        var request = new Request.Builder().url(url);
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try (var response = http.newCall(request.build()).execute()) {
            if (response.code() >= SERVER_ERROR || response.code() == 429) {
                return new Failed<>("HTTP " + response.code());
            }
            return response.code() == 200 && !isPage(response)
                    ? new Ok<>(content(response, most))
                    : new Refused<>("HTTP " + response.code() + ", no file");
        } catch (IOException e) {
            return PlatformHttp.failed(e);
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
