package io.baton.slack.fake;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

/// The fake's HTTP server. Keeps connections alive, uses a virtual thread per request, and can go
/// offline.
final class FakeHttpServer {
    static {
        // Without it each response waits 40 ms for the caller's delayed ack.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    }

    private final int port;
    private Map<String, HttpHandler> handlers = Map.of();
    private HttpServer server;

    FakeHttpServer(int port) {
        server = bound(port);
        this.port = server.getAddress().getPort();
    }

    /// The base address, ending with a slash.
    String root() {
        return "http://127.0.0.1:" + port + "/";
    }

    synchronized void serve(Map<String, HttpHandler> byPath) {
        handlers = byPath;
        begin();
    }

    /// Closes all connections and refuses new ones until [#comeBack].
    synchronized void goDark() {
        server.stop(0);
    }

    synchronized void comeBack() {
        server = bound(port);
        begin();
    }

    private void begin() {
        handlers.forEach(server::createContext);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private static HttpServer bound(int port) {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
