package io.baton.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;

/// Waits for the first command that is answered as it should be.
final class Startup {
    private Startup() {}

    static void awaitAnswer(URI address, CommandSender typist) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> answered(address, typist));
    }

    private static boolean answered(URI address, CommandSender typist) {
        try (var wire = new KeepAliveConnection(address)) {
            return typist.send(wire);
        } catch (IOException notYet) {
            return false;
        }
    }
}
