package io.baton.app;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// `BATON_LOG_FORMAT=json` logs one JSON object a line, with the field names of the Elastic Common
/// Schema. Spring sets up logging before it makes any bean, so this is read before the settings.
public final class LogFormat implements EnvironmentPostProcessor {
    static final String NAME = "BATON_LOG_FORMAT";
    static final String TEXT = "text";
    static final String JSON = "json";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        // The settings' reader names a wrong one.
        if (environment.getProperty(NAME, "").strip().equals(JSON)) {
            environment
                    .getPropertySources()
                    .addLast(
                            new MapPropertySource(
                                    "log format",
                                    Map.of("logging.structured.format.console", "ecs")));
        }
    }
}
