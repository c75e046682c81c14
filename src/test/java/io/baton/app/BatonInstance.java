package io.baton.app;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// One running program, configured the way people start it, on a free port.
///
/// @param platforms the fake platforms it is connected to
record BatonInstance(ConfigurableApplicationContext context, FakePlatforms platforms)
        implements AutoCloseable {

    /// The platforms call this instance until another [#receives].
    ///
    /// @param more settings, each `--NAME=value`
    static BatonInstance start(FakePlatforms platforms, Stream<String> more) {
        var settings =
                Stream.of(Stream.of("--server.port=0"), platforms.settings().stream(), more)
                        .flatMap(each -> each)
                        .toArray(String[]::new);
        var context =
                new SpringApplicationBuilder(BatonApplication.class)
                        .initializers(each -> platforms.replaceIn((GenericApplicationContext) each))
                        .run(settings);
        var started = new BatonInstance(context, platforms);
        try {
            return started.receives();
        } catch (RuntimeException | Error e) {
            context.close();
            throw e;
        }
    }

    /// Makes the platforms call this instance.
    BatonInstance receives() {
        platforms.call(address());
        await().atMost(BatonExtension.PATIENCE).until(() -> platforms.open(context));
        return this;
    }

    URI address() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return URI.create("http://127.0.0.1:" + Objects.requireNonNull(server).getPort());
    }

    @Override
    public void close() {
        context.close();
    }
}
