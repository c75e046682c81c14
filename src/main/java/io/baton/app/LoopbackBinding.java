package io.baton.app;

import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Binds the server to loopback, or to `CONSOLE_ADDRESS`, if one of its endpoints has no
/// authentication.
@Component
final class LoopbackBinding implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {
    private final Settings settings;

    LoopbackBinding(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        settings.onlyAddress().ifPresent(server::setAddress);
    }
}
