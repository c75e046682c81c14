package io.baton.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/// Sends requests to Baton, and fails if one isn't answered as expected.
final class Requests {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    /// What Baton says when an answer takes longer than a chat waits; the result follows. Normal
    /// for the first requests on a busy machine.
    private static final String LATE = "Not stored yet";

    /// At most one in this many may be late.
    private static final int MOST_LATE = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final OkHttpClient client =
            new OkHttpClient.Builder().followRedirects(false).callTimeout(PATIENCE).build();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();

    Requests(URI address) {
        this.address = address;
    }

    /// The number of requests so far.
    int sent() {
        return sent.get();
    }

    /// @throws IllegalStateException if so many answers were late that little was rehearsed
    void checkPace() {
        if (late.get() * MOST_LATE > sent.get()) {
            throw new IllegalStateException(
                    "%d of %d answers were late. This machine is too busy for a rehearsal."
                            .formatted(late.get(), sent.get()));
        }
    }

    URI address() {
        return address;
    }

    /// @param proof words in the answer
    /// @return the answer
    String get(String path, String proof) {
        return answer(request(path).get().build(), proof);
    }

    String post(String path, String type, Map<String, String> headers, byte[] body, String proof) {
        var content = RequestBody.create(body, MediaType.get(type));
        return answer(request(path).headers(Headers.of(headers)).post(content).build(), proof);
    }

    private Request.Builder request(String path) {
        return new Request.Builder().url(address.resolve(path).toString());
    }

    private String answer(Request request, String proof) {
        sent.incrementAndGet();
        try (var response = client.newCall(request).execute()) {
            var body = response.body() == null ? "" : response.body().string();
            if (response.code() < 400 && body.contains(LATE)) {
                late.incrementAndGet();
            } else if (response.code() >= 400 || !body.contains(proof)) {
                throw new IllegalStateException(
                        "%s: expected “%s”, got %d %s"
                                .formatted(request.url(), proof, response.code(), body));
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The body of a request of type [#FORM].
    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
