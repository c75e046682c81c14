package io.baton.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;

/// Waits for the first command that is answered as it should be.
final class Until {
    private Until() {}

    static void answers(URI address, Typist typist) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> answered(address, typist));
    }

    private static boolean answered(URI address, Typist typist) {
        try (var wire = new Wire(address)) {
            return typist.type(wire);
        } catch (IOException notYet) {
            return false;
        }
    }
}
