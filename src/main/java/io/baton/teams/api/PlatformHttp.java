package io.baton.teams.api;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// The HTTP client under the SDK's own: it calls allowed hosts only, before any token is shown,
/// follows no redirect, sends nothing twice by itself, and knows whether a request had left.
final class PlatformHttp {
    private static final int AT_ONCE = 64;

    private PlatformHttp() {}

    /// The request was sent, and then the connection or the time ended.
    static final class AfterSending extends IOException {
        private static final long serialVersionUID = 1L;

        AfterSending(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /// The host is none of Microsoft's.
    static final class NotAllowed extends IOException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String host) {
            super("not a host of Microsoft Teams: " + host);
        }
    }

    /// @param patience for each call from its beginning to its end
    static OkHttpClient client(TeamsHosts hosts, ExecutorService threads, Duration patience) {
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .callTimeout(patience)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(chain -> allowed(chain, hosts))
                .addNetworkInterceptor(PlatformHttp::marked)
                .build();
    }

    private static Response allowed(Interceptor.Chain chain, TeamsHosts hosts) throws IOException {
        var request = chain.request();
        if (!hosts.allows(request.url())) {
            throw new NotAllowed(request.url().host());
        }
        return chain.proceed(once(request));
    }

    /// OkHttp repeats a request whose kept connection turned out to be dead, unless its body can be
    /// read only once: Teams may have acted on the first.
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
