package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The console in a container: connections come from another address, through a published port.
class ConsoleAddressIT {
    @RegisterExtension
    static final BatonExtension baton = BatonExtension.alone().with("CONSOLE_ADDRESS", "0.0.0.0");

    @Test
    void theConsoleAnswersConnectionsFromOutsideUnderTheNameLocalhost() throws IOException {
        var outside = outsideAddresses();
        assumeFalse(outside.isEmpty(), "this machine has no address but loopback");

        assertThat(answer(outside.getFirst(), "localhost"))
                .startsWith("HTTP/1.1 200")
                .contains("Baton");
        assertThat(answer(outside.getFirst(), "baton.example.com")).startsWith("HTTP/1.1 403");
    }

    private static List<InetAddress> outsideAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }

    private static String answer(InetAddress address, String name) throws IOException {
        int port = baton.address().getPort();
        try (var socket = new Socket(address, port)) {
            var request =
                    "GET /console HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n"
                            .formatted(name, port);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
