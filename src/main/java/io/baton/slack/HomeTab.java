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

/// The Home tab of each person: shown when it is opened, and anew after something was done there.
final class HomeTab {
    private static final Logger LOG = LoggerFactory.getLogger(HomeTab.class);

    /// Longer than anybody counts as a viewer; a page that is forgotten is only shown once more.
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final int MOST = 1_000;

    private final Cache<String, Card> shown;
    private final SlackApi api;
    private final ChartUploads chartUploads;
    private final TurnHandler conversation;
    private final SlackTurns slackTurns;
    private final InstantSource clock;

    HomeTab(
            SlackApi api,
            ChartUploads chartUploads,
            TurnHandler conversation,
            SlackTurns slackTurns,
            InstantSource clock) {
        this.api = api;
        this.chartUploads = chartUploads;
        this.conversation = conversation;
        this.slackTurns = slackTurns;
        this.clock = clock;
        shown = Caches.expiring(MOST, REMEMBERED, clock).build();
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
            LOG.warn("the Home tab of {} was not shown: {}", user, callResult.brief());
        }
    }

    /// Asks the conversation for the page as it is now. One after the other, so that the newest is
    /// shown last.
    synchronized void refresh(String user) {
        now(user).ifPresent(card -> publish(user, card));
    }

    /// The same, where the page says something else by now.
    synchronized void refreshWhereChanged(String user) {
        now(user)
                .filter(card -> !card.equals(shown.getIfPresent(user)))
                .ifPresent(card -> publish(user, card));
    }

    private Optional<Card> now(String user) {
        try {
            var turn =
                    slackTurns.lookedHome(
                            SlackId.qualified("home:" + user + ":" + clock.millis()), user);
            return conversation.handle(turn) instanceof Reply.Home(var card)
                    ? Optional.of(card)
                    : Optional.empty();
        } catch (Unidentified | RuntimeException e) {
            LOG.info("the Home tab of {} stays as it is: {}", user, e.getMessage());
            return Optional.empty();
        }
    }
}
