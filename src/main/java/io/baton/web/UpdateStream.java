package io.baton.web;

import java.io.IOException;
import java.time.Duration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Server-sent events that tell a page something changed.
final class UpdateStream {

    /// Sent when nothing changes, so that both sides notice a lost connection.
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final long NO_TIMEOUT = 0;
    private static final long RECONNECT_MILLIS = 1000;

    private final ChangeSignal changeSignal;

    UpdateStream(ChangeSignal changeSignal) {
        this.changeSignal = changeSignal;
    }

    SseEmitter open() {
        var page = new SseEmitter(NO_TIMEOUT);
        Thread.ofVirtual().name("console-updates").start(() -> send(page));
        return page;
    }

    private void send(SseEmitter page) {
        try {
            long known = -1;
            while (!changeSignal.closed()) {
                var count = changeSignal.await(known, HEARTBEAT);
                page.send(count == known ? alive() : changed(count));
                known = count;
            }
            page.complete();
        } catch (IOException | IllegalStateException _) {
            page.complete(); // the page was closed
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static SseEmitter.SseEventBuilder alive() {
        return SseEmitter.event().comment("alive");
    }

    private static SseEmitter.SseEventBuilder changed(long count) {
        return SseEmitter.event()
                .name("changed")
                .data(Long.toString(count))
                .reconnectTime(RECONNECT_MILLIS);
    }
}
