package io.baton.app;

import io.baton.embedded.EmbeddedDatabase;
import io.baton.testing.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// Everything that a [BatonExtension] opens, in order of dependency. It closes in reverse order,
/// even if opening failed halfway.
final class BatonScene implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final List<String> settings = new ArrayList<>();
    private @Nullable Path data;
    private @Nullable FakePlatforms platforms;
    private @Nullable TcpProxy tcpProxy;
    private @Nullable BatonInstance running;
    private @Nullable Browser browser;

    void open(
            Supplier<FakePlatforms> between,
            List<String> more,
            DatabaseKind kind,
            boolean withBrowser) {
        if (withBrowser) {
            // First, because without a browser the test is skipped.
            browser = closing(Browser.open());
        }
        var directory = closing(Directory.create()).path();
        data = directory;
        settings.addAll(more);
        switch (kind) {
            case EMBEDDED -> settings.add("--BATON_DATA=" + directory);
            case SERVER -> server(directory).open();
            case SERVER_AWAY -> server(directory);
        }
        platforms = closing(between.get());
        opened.push(this::stop);
        running = start();
    }

    private TcpProxy server(Path directory) {
        var database = closing(EmbeddedDatabase.open(directory));
        var uri = database.connectionString();
        int port = URI.create(uri).getPort();
        var proxy = closing(new TcpProxy(port));
        settings.add("--MONGODB_URI=" + uri.replace(":" + port + "/", ":" + proxy.port() + "/"));
        tcpProxy = proxy;
        return proxy;
    }

    private <T extends AutoCloseable> T closing(T resource) {
        opened.push(resource);
        return resource;
    }

    BatonInstance start() {
        return BatonInstance.start(platforms(), settings.stream());
    }

    void startAgain() {
        running = start();
    }

    /// Safe to call twice.
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    void withoutTeams() {
        platforms = platforms().withoutTeams();
    }

    Path data() {
        return Objects.requireNonNull(data);
    }

    FakePlatforms platforms() {
        return Objects.requireNonNull(platforms);
    }

    TcpProxy cable() {
        return Objects.requireNonNull(tcpProxy, "its database is no server of its own");
    }

    BatonInstance running() {
        return Objects.requireNonNull(running);
    }

    Browser browser() {
        return Objects.requireNonNull(browser, "no browser was asked for");
    }

    @Override
    public void close() {
        var failed = new AssertionError("not all could be closed");
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                failed.addSuppressed(e);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }

    /// A temporary directory for this scene.
    private record Directory(Path path) implements AutoCloseable {
        static Directory create() {
            try {
                return new Directory(Files.createTempDirectory("baton"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
