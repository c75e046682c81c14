package io.baton.door;

import io.baton.outbox.CallResult;
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

/// HTTP clients that call allowed URLs only, follow no redirect, send nothing twice by themselves,
/// and know whether a failed request had left this machine.
public final class PlatformHttp {
    private PlatformHttp() {}

    /// The URL is none that may be called, so nothing was sent.
    public static final class NotAllowed extends IOException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String redacted) {
            super("not an allowed address: " + redacted);
        }
    }

    /// The request was sent, and then the connection or the time ended.
    private static final class AfterSending extends IOException {
        private static final long serialVersionUID = 1L;

        AfterSending(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /// For calls of an API: each answer is read to its end, so that one broken off counts as sent.
    ///
    /// @param timeout for each call from its beginning to its end
    public static OkHttpClient forCalls(
            OkHttpClient.Builder base, UrlAllowlist allowed, Duration timeout) {
        return bounded(base, allowed, timeout)
                .addNetworkInterceptor(PlatformHttp::afterSending)
                .build();
    }

    /// For files, which are read no further than wanted.
    ///
    /// @param timeout for each call from its beginning to its end
    public static OkHttpClient forDownloads(
            OkHttpClient.Builder base, UrlAllowlist allowed, Duration timeout) {
        return bounded(base, allowed, timeout).build();
    }

    private static OkHttpClient.Builder bounded(
            OkHttpClient.Builder base, UrlAllowlist allowed, Duration timeout) {
        return base.connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(chain -> allowed(chain, allowed));
    }

    /// What a call that threw means: what had not left can be sent again.
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

    /// OkHttp repeats a request whose kept connection turned out to be dead, unless its body can be
    /// read only once: the platform may have acted on the first.
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
