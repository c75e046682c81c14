package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Slack's socket client when it throws undeclared exceptions.
@SuppressWarnings("NullAway") // the vendor returns null where it promises not to
class SocketModeSupervisionTest {

    private static final Duration SUPERVISION = Duration.ofMillis(5);

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aClientThatThrowsWhenCheckedIsReplaced() throws Exception {
        var broken = client(false);
        when(broken.getClient().verifyConnection()).thenThrow(new IllegalStateException("closed"));
        doThrow(new IllegalStateException("closed")).when(broken).close();

        connectsWith(broken);
    }

    @Test
    void aClientThatThrowsAtStartIsReplaced() throws Exception {
        var broken = client(false);
        doThrow(new IllegalStateException("no endpoint")).when(broken).startAsync();

        connectsWith(broken);
    }

    @Test
    void creatingAClientIsRetried() throws Exception {
        connectsWith(null);
    }

    private void connectsWith(SocketModeApp first) throws Exception {
        var working = client(true);
        var connection =
                new SocketModeConnection(
                        () -> {
                            if (made.incrementAndGet() > 1) {
                                return working;
                            }
                            if (first == null) {
                                throw new IllegalStateException("no container");
                            }
                            return first;
                        },
                        SUPERVISION);
        var thread = Thread.ofVirtual().start(connection::keepOpen);
        try {
            await().atMost(Duration.ofSeconds(5)).until(connection::connected);
            assertThat(made).hasValueGreaterThan(1);
        } finally {
            connection.stop();
            thread.join();
        }
    }

    private static SocketModeApp client(boolean connected) throws IOException {
        SocketModeApp app = mock();
        SocketModeClient client = mock();
        when(app.getClient()).thenReturn(client);
        when(client.verifyConnection()).thenReturn(connected);
        return app;
    }
}
