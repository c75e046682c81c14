package io.baton.door;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.MDC;

/// An unexpected failure. The person is shown a code, and the log's line has it too: in its message
/// and as the field `incident`. It has digits only, so it can be read out in any language.
public final class Incident {
    private static final String FIELD = "incident";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /// @param what what failed; never what a person wrote
    /// @return the code, such as `482-913`
    public static String log(Logger log, String what, Throwable cause) {
        var code = "%03d-%03d".formatted(RANDOM.nextInt(1_000), RANDOM.nextInt(1_000));
        try (var _ = MDC.putCloseable(FIELD, code)) {
            log.error("Incident {}: {}", code, what, cause);
        }
        return code;
    }
}
