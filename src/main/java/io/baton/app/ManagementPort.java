package io.baton.app;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// `MANAGEMENT_PORT` takes health and metrics to a port of their own, on this machine only unless
/// `MANAGEMENT_ADDRESS` says otherwise. Spring accepts an address only with a port of its own.
public final class ManagementPort implements EnvironmentPostProcessor {
    static final String PORT = "MANAGEMENT_PORT";
    static final String ADDRESS = "MANAGEMENT_ADDRESS";
    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var port = environment.getProperty(PORT, "").strip();
        // The settings' reader names a wrong one.
        if (port.matches("\\d{1,5}")) {
            var address = environment.getProperty(ADDRESS, "").strip();
            environment
                    .getPropertySources()
                    .addLast(
                            new MapPropertySource(
                                    "management port",
                                    Map.of(
                                            "management.server.port",
                                            port,
                                            "management.server.address",
                                            address.isEmpty() ? LOOPBACK : address)));
        }
    }
}
