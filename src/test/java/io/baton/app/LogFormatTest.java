package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

class LogFormatTest {
    private static final String SPRING = "logging.structured.format.console";

    private final MockEnvironment environment = new MockEnvironment();

    private String format() {
        new LogFormat().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty(SPRING, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", " text "})
    void linesAreTextUnlessTheSettingSaysOtherwise(String value) {
        environment.setProperty(LogFormat.NAME, value);
        assertThat(format()).isEmpty();
        SettingsReader.read(environment::getProperty);
    }

    @Test
    void anotherFormatIsRefusedWithTheTwoThatExist() {
        environment.setProperty(LogFormat.NAME, "yaml");
        assertThat(format()).isEmpty();
        assertThatThrownBy(() -> SettingsReader.read(environment::getProperty))
                .hasMessage("BATON_LOG_FORMAT is yaml. Use text or json.");
    }

    @Test
    void aLineOfJsonHasTheCodeOfAnIncidentAsAField() throws Exception {
        environment.setProperty(LogFormat.NAME, "json");
        var line = new ObjectMapper().readTree(encoded(format()));

        assertThat(line.path("incident").asText()).isEqualTo("482-913");
        assertThat(line.path("message").asText()).isEqualTo("Incident 482-913: a fault");
        assertThat(line.path("log").path("level").asText()).isEqualTo("ERROR");
    }

    private String encoded(String format) {
        var context = new LoggerContext();
        context.putObject(Environment.class.getName(), environment);
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        Logger log = context.getLogger("io.baton");
        var event =
                new LoggingEvent(
                        "io.baton",
                        log,
                        Level.ERROR,
                        "Incident {}: a fault",
                        null,
                        new Object[] {"482-913"});
        event.setMDCPropertyMap(Map.of("incident", "482-913"));
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
