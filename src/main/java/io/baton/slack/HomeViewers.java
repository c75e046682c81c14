package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.door.Caches;
import io.baton.slack.api.SlackId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/// People who may be looking at their Home tab: Slack tells when it is opened, but not when it is
/// closed. Refreshes their page when others change something.
final class HomeViewers {
    private static final Duration VIEWING = Duration.ofMinutes(30);

    /// Changes within this time cause one refresh per viewer.
    private static final Duration DELAY = Duration.ofSeconds(1);

    private static final int MOST = 50;

    /// People who opened the tab recently; the value has no meaning.
    private final Cache<String, Boolean> viewers;

    private final AtomicBoolean due = new AtomicBoolean();
    private final HomeTab homeTab;
    private final Executor threads;

    HomeViewers(HomeTab homeTab, Executor threads, InstantSource clock) {
        this.homeTab = homeTab;
        this.threads = threads;
        viewers = Caches.expiring(MOST, VIEWING, clock).build();
    }

    /// Wraps a turn handler to notice opened Home tabs and changes.
    TurnHandler observing(TurnHandler turnHandler) {
        return turn -> {
            var reply = turnHandler.handle(turn);
            if (turn instanceof Turn.HomeOpened opened) {
                viewers.put(SlackId.unqualified(opened.person().id()), true);
            } else {
                scheduleRefresh();
            }
            return reply;
        };
    }

    private void scheduleRefresh() {
        if (viewers.asMap().isEmpty() || !due.compareAndSet(false, true)) {
            return;
        }
        try {
            threads.execute(this::refresh);
        } catch (RejectedExecutionException e) {
            // The door is closing: no more refreshes.
        }
    }

    private void refresh() {
        try {
            Thread.sleep(DELAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            due.set(false);
        }
        viewers.asMap().keySet().forEach(homeTab::refreshWhereChanged);
    }
}
