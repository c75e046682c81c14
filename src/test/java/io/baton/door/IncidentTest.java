package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.HeardLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class IncidentTest {
    private static final Logger LOG = LoggerFactory.getLogger(IncidentTest.class);
    private static final Exception CAUSE = new IllegalStateException("why");

    private final HeardLog heardLog = new HeardLog();

    @AfterEach
    void stop() {
        heardLog.close();
    }

    @Test
    void theLogsLineHasTheCodeInItsMessageAndAsAField() {
        var code = Incident.log(LOG, "can't handle a press", CAUSE);

        assertThat(code).matches("\\d{3}-\\d{3}");
        var line = heardLog.lineOf(DoorSentences.brokenText(code));
        assertThat(line.getFormattedMessage())
                .isEqualTo("Incident %s: can't handle a press".formatted(code));
        assertThat(line.getThrowableProxy().getMessage()).isEqualTo("why");
    }

    @Test
    void laterLinesOfTheSameThreadDoNotHaveTheCode() {
        Incident.log(LOG, "can't handle a press", CAUSE);

        assertThat(MDC.get("incident")).isNull();
    }

    @Test
    void twoFailuresHaveDifferentCodes() {
        assertThat(Incident.log(LOG, "one", CAUSE)).isNotEqualTo(Incident.log(LOG, "two", CAUSE));
    }
}
