package io.baton.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;

/// Waits for the first successful answer.
final class Startup {
    private Startup() {}

    static void awaitAnswer(URI address, CommandSender commandSender) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> answered(address, commandSender));
    }

    private static boolean answered(URI address, CommandSender commandSender) {
        try (var keepAliveConnection = new KeepAliveConnection(address)) {
            return commandSender.send(keepAliveConnection);
        } catch (IOException notYet) {
            return false;
        }
    }
}
