package io.baton.door;

import io.baton.outbox.CallResult;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// HTTP clients that call only allowed URLs, follow no redirects, never retry by themselves, and
/// tell whether a failed request left this machine.
public final class PlatformHttp {
    /// How long an idle connection is kept. Less than servers keep it (Node: five seconds), because
    /// a request on a connection that the other side has closed is lost, and OkHttp checks only
    /// those idle for ten seconds.
    static final Duration KEEP_ALIVE = Duration.ofSeconds(2);

    private static final int MAX_IDLE = 5;

    private PlatformHttp() {}

    /// Nothing was sent, because the URL is not allowed.
    public static final class NotAllowed extends IOException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String redacted) {
            super("address not allowed: " + redacted);
        }
    }

    /// The connection broke or timed out after the request was sent.
    private static final class AfterSending extends IOException {
        private static final long serialVersionUID = 1L;

        AfterSending(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /// For API calls. Reads each response to its end, so that an interrupted one counts as sent.
    ///
    /// @param timeout limit for a call as a whole
    public static OkHttpClient forCalls(
            OkHttpClient.Builder base, UrlAllowlist allowed, Duration timeout) {
        return forCalls(base, allowed, timeout, KEEP_ALIVE);
    }

    static OkHttpClient forCalls(
            OkHttpClient.Builder base, UrlAllowlist allowed, Duration timeout, Duration keepAlive) {
        return bounded(base, allowed, timeout, keepAlive)
                .addNetworkInterceptor(PlatformHttp::afterSending)
                .build();
    }

    /// For downloads, which are read only as far as needed.
    ///
    /// @param timeout limit for a call as a whole
    public static OkHttpClient forDownloads(
            OkHttpClient.Builder base, UrlAllowlist allowed, Duration timeout) {
        return bounded(base, allowed, timeout, KEEP_ALIVE).build();
    }

    private static OkHttpClient.Builder bounded(
            OkHttpClient.Builder base, UrlAllowlist allowed, Duration timeout, Duration keepAlive) {
        return base.connectionPool(
                        new ConnectionPool(MAX_IDLE, keepAlive.toMillis(), TimeUnit.MILLISECONDS))
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(chain -> allowed(chain, allowed));
    }

    /// The result of a call that threw: a request that never left can be sent again.
    public static <T> CallResult<T> failed(Throwable cause) {
        if (cause instanceof NotAllowed forbidden) {
            return new CallResult.Refused<>(String.valueOf(forbidden.getMessage()));
        }
        var why = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return cause instanceof IOException && !wasSent(cause)
                ? new CallResult.Failed<>(why)
                : new CallResult.Unknown<>(why);
    }

    private static boolean wasSent(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (at instanceof AfterSending) {
                return true;
            }
        }
        return false;
    }

    private static Response allowed(Interceptor.Chain chain, UrlAllowlist allowed)
            throws IOException {
        var request = chain.request();
        if (!allowed.allows(request.url())) {
            throw new NotAllowed(UrlAllowlist.redacted(request.url()));
        }
        return chain.proceed(once(request));
    }

    /// OkHttp retries a request if its pooled connection turns out to be dead, unless the body can
    /// be read only once. It must not: the platform may have acted on the first attempt.
    private static Request once(Request request) {
        var body = request.body();
        return body == null
                ? request
                : request.newBuilder().method(request.method(), new OneShot(body)).build();
    }

    private static Response afterSending(Interceptor.Chain chain) throws IOException {
        try {
            var response = chain.proceed(chain.request());
            var body = response.body();
            return body == null ? response : response.newBuilder().body(read(body)).build();
        } catch (IOException e) {
            throw new AfterSending(e);
        }
    }

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
