package io.baton.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/// Gives back the memory that only the start needed, and logs that Baton is ready, and its address.
@Component
final class StartupCompletion implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(StartupCompletion.class);

    private final Settings settings;

    StartupCompletion(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        // Loading the models takes three times the memory that they take afterwards.
        System.gc();
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var port = context.getWebServer().getPort();
            if (!settings.local()) {
                LOG.info("Baton is ready on port {}: {}", port, settings);
            } else if (settings.consoleAddress().isLoopbackAddress()) {
                LOG.info(
                        "Baton is ready. Nothing is connected, so only this machine can open it: http://localhost:{}",
                        port);
            } else {
                LOG.info(
                        "Baton is ready. Nothing is connected. The console at http://localhost:{} has no login, so publish its port to this machine only.",
                        port);
            }
        }
    }
}
