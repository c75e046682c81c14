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

/// Who may have their Home tab before them: Slack tells when one is opened, and not when it is
/// left. They see what others do without opening it anew.
final class HomeViewers {
    private static final Duration LOOKS = Duration.ofMinutes(30);

    /// All that happens within it costs one look at the books for each viewer.
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final int MOST = 50;

    /// Who looked lately; the value says nothing.
    private final Cache<String, Boolean> viewers;

    private final AtomicBoolean due = new AtomicBoolean();
    private final HomeTab home;
    private final Executor threads;

    HomeViewers(HomeTab home, Executor threads, InstantSource clock) {
        this.home = home;
        this.threads = threads;
        viewers = Caches.expiring(MOST, LOOKS, clock).build();
    }

    /// The same conversation, with an eye on who looks home and on what happens.
    TurnHandler observing(TurnHandler conversation) {
        return turn -> {
            var reply = conversation.handle(turn);
            if (turn instanceof Turn.HomeOpened look) {
                viewers.put(SlackId.unqualified(look.person().id()), true);
            } else {
                somethingHappened();
            }
            return reply;
        };
    }

    private void somethingHappened() {
        if (viewers.asMap().isEmpty() || !due.compareAndSet(false, true)) {
            return;
        }
        try {
            threads.execute(this::refresh);
        } catch (RejectedExecutionException e) {
            // The door closes; nobody is shown anything any more.
        }
    }

    private void refresh() {
        try {
            Thread.sleep(SOON);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            due.set(false);
        }
        viewers.asMap().keySet().forEach(home::refreshWhereChanged);
    }
}
