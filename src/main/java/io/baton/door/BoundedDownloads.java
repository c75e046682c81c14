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

/// Downloads files that people send, up to a size limit. If the token can't read a file, a platform
/// may redirect to its login page or return that page itself.
public final class BoundedDownloads {
    private static final int SERVER_ERROR = 500;

    private final OkHttpClient http;

    /// @param http client from [PlatformHttp#forDownloads]
    public BoundedDownloads(OkHttpClient http) {
        this.http = http;
    }

    /// @param bearer access token, or null if the URL needs none
    /// @param most limit in bytes; a larger file is not read any further
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
                    : new Refused<>("HTTP " + response.code() + ", not a file");
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
