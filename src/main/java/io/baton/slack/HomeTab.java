package io.baton.slack;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.TurnHandler;
import io.baton.door.Caches;
import io.baton.door.Unidentified;
import io.baton.slack.api.SlackApi;
import io.baton.slack.api.SlackId;
import io.baton.slack.render.CardBlocks;
import io.baton.slack.render.FormView;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Each person's Home tab: published when it is opened, and again after they change something
/// there.
final class HomeTab {
    private static final Logger LOG = LoggerFactory.getLogger(HomeTab.class);

    /// Longer than anyone counts as a viewer. If an entry is gone, the page is just published
    /// again.
    private static final Duration TTL = Duration.ofHours(1);

    private static final int MOST = 1_000;

    private final Cache<String, Card> shown;
    private final SlackApi api;
    private final ChartUploads chartUploads;
    private final TurnHandler turnHandler;
    private final SlackTurns slackTurns;
    private final InstantSource clock;

    HomeTab(
            SlackApi api,
            ChartUploads chartUploads,
            TurnHandler turnHandler,
            SlackTurns slackTurns,
            InstantSource clock) {
        this.api = api;
        this.chartUploads = chartUploads;
        this.turnHandler = turnHandler;
        this.slackTurns = slackTurns;
        this.clock = clock;
        shown = Caches.expiring(MOST, TTL, clock).build();
    }

    void publish(String user, Card card) {
        var callResult =
                chartUploads.sendWithCharts(
                        card,
                        files -> {
                            var view = FormView.home(CardBlocks.inView(card, files));
                            return api.call(
                                    "views.publish",
                                    client -> client.viewsPublish(r -> r.userId(user).view(view)));
                        });
        if (callResult.ok()) {
            shown.put(user, card);
        } else {
            LOG.warn("can't publish the Home tab of {}: {}", user, callResult.brief());
        }
    }

    /// Publishes the current page. One at a time, so the latest one wins.
    synchronized void refresh(String user) {
        currentPage(user).ifPresent(card -> publish(user, card));
    }

    /// Publishes the current page if it differs from the last one.
    synchronized void refreshWhereChanged(String user) {
        currentPage(user)
                .filter(card -> !card.equals(shown.getIfPresent(user)))
                .ifPresent(card -> publish(user, card));
    }

    private Optional<Card> currentPage(String user) {
        try {
            var turn =
                    slackTurns.homeOpened(
                            SlackId.qualified("home:" + user + ":" + clock.millis()), user);
            return turnHandler.handle(turn) instanceof Reply.Home(var card)
                    ? Optional.of(card)
                    : Optional.empty();
        } catch (Unidentified | RuntimeException e) {
            LOG.info("can't refresh the Home tab of {}: {}", user, e.getMessage());
            return Optional.empty();
        }
    }
}
