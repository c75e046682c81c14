package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketModeServerTest {
    private final VendorScene vendorScene = VendorScene.set();
    private final FakeSlack slack = vendorScene.slack();

    @AfterEach
    void close() throws Exception {
        vendorScene.close();
    }

    @Test
    void aConnectionIsGreetedAndItsAddressWorksOnce() throws Exception {
        String address = address();
        Listener first = new Listener(address);
        Listener second = new Listener(address);

        first.connect();
        Awaitility.await().until(() -> !first.texts.isEmpty());
        second.connect();

        assertThat(SlackJson.text(SlackJson.parse(first.texts.getFirst()), "type"))
                .isEqualTo("hello");
        Awaitility.await().until(() -> second.closeCodes.contains(4_001));
        assertThat(second.texts).isEmpty();
        first.close();
    }

    @Test
    void theBotIsAskedToReconnectBeforeTheConnectionCloses() throws Exception {
        Listener bot = new Listener(address());
        bot.connect();
        Awaitility.await().until(() -> slack.socketMode().connections() == 1);

        slack.socketMode().disconnect("refresh_requested");

        Awaitility.await().until(() -> !bot.closeCodes.isEmpty());
        assertThat(SlackJson.text(SlackJson.parse(bot.texts.getLast()), "reason"))
                .isEqualTo("refresh_requested");
    }

    @Test
    void aConnectionCanBreakWithoutNotice() throws Exception {
        Listener bot = new Listener(address());
        bot.connect();
        Awaitility.await().until(() -> !bot.texts.isEmpty());

        slack.socketMode().breakConnections();

        Awaitility.await().until(() -> bot.closeCodes.contains(1006));
        assertThat(bot.texts).hasSize(1);
    }

    @Test
    void nothingIsAcknowledgedWithoutAConnection() {
        slack.callsBotBySocket();

        assertThat(slack.user("U1").types("C1", "/refer", "x").acknowledged()).isFalse();
    }

    private String address() throws Exception {
        return vendorScene
                .vendor()
                .methods(slack.identity().appToken())
                .appsConnectionsOpen(r -> r)
                .getUrl();
    }

    /// A plain WebSocket client.
    private static final class Listener extends WebSocketClient {
        private final List<String> texts = new CopyOnWriteArrayList<>();
        private final List<Integer> closeCodes = new CopyOnWriteArrayList<>();

        Listener(String address) {
            super(URI.create(address));
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onMessage(String text) {
            texts.add(text);
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            closeCodes.add(code);
        }

        @Override
        public void onError(Exception error) {}
    }
}
