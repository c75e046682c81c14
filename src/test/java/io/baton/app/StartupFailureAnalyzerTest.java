package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartupFailureAnalyzerTest {
    private final StartupFailureAnalyzer analyzer = new StartupFailureAnalyzer();

    @Test
    void aPortInUseIsNamedWithItsSetting() {
        var taken = new PortInUseException(8080, new BindException("Address already in use"));

        var analysis =
                Objects.requireNonNull(
                        analyzer.analyze(new IllegalStateException("wrapped", taken)));

        assertThat(analysis.getDescription()).contains("Port 8080 is in use");
        assertThat(analysis.getAction()).contains("SERVER_PORT=8090");
    }

    @Test
    void anUnknownFailureIsLeftToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException("unknown"))).isNull();
    }
}
