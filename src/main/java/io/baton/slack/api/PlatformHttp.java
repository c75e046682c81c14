package io.baton.slack.api;

import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// The HTTP client under Slack's own: it calls trusted addresses only, follows no redirect, sends
/// nothing twice by itself, and knows whether a failed request had left this machine.
final class PlatformHttp {
    private PlatformHttp() {}

    /// The request was sent, and then the connection or the time ended.
    static final class AfterSending extends IOException {
        private static final long serialVersionUID = 1L;

        AfterSending(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /// The address is none of Slack's.
    static final class NotAllowed extends IOException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String shown) {
            super("not an address of Slack: " + shown);
        }
    }

    /// @param patience for each call from its beginning to its end
    static SlackHttpClient client(SlackConfig config, SlackUrls addresses, Duration patience) {
        return new SlackHttpClient(
                plain(config, addresses, patience)
                        .newBuilder()
                        .addNetworkInterceptor(PlatformHttp::marked)
                        .build());
    }

    /// The same for fetching files, whose answers are read no further than wanted.
    static OkHttpClient plain(SlackConfig config, SlackUrls addresses, Duration patience) {
        return SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .connectTimeout(patience)
                .readTimeout(patience)
                .writeTimeout(patience)
                .callTimeout(patience)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(chain -> trusted(chain, addresses))
                .build();
    }

    static boolean wasSent(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof AfterSending) {
                return true;
            }
        }
        return false;
    }

    private static Response trusted(Interceptor.Chain chain, SlackUrls addresses)
            throws IOException {
        var request = chain.request();
        if (!addresses.trusted(request.url())) {
            throw new NotAllowed(SlackUrls.redacted(request.url().toString()));
        }
        return chain.proceed(once(request));
    }

    /// OkHttp repeats a request whose kept connection turned out to be dead, unless its body can be
    /// read only once: Slack may have acted on the first.
    private static Request once(Request request) {
        var body = request.body();
        return body == null
                ? request
                : request.newBuilder().method(request.method(), new OneShot(body)).build();
    }

    private static Response marked(Interceptor.Chain chain) throws IOException {
        try {
            var response = chain.proceed(chain.request());
            var body = response.body();
            return body == null ? response : response.newBuilder().body(read(body)).build();
        } catch (IOException e) {
            throw new AfterSending(e);
        }
    }

    /// Reads the answer to its end here, so that an answer broken off counts as sent.
    private static ResponseBody read(ResponseBody body) throws IOException {
        try (body) {
            return ResponseBody.create(body.bytes(), body.contentType());
        }
    }

    private static final class OneShot extends RequestBody {
        private final RequestBody body;

        OneShot(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }

        @Override
        public boolean isOneShot() {
            return true;
        }
    }
}
