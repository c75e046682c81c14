package io.baton.slack;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.view.View;
import io.baton.chat.Card;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.FormView;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The view before a person. The permission to open one is spent within three seconds, so where the
/// conversation is slow an empty view can hold the place, to be filled later.
final class Modal {
    private static final long TRIGGER_LIVES = Duration.ofSeconds(3).toNanos();

    private final SlackApi api;
    private final String trigger;
    private final long clicked = System.nanoTime();
    private volatile boolean holding;
    private @Nullable String held;

    /// @param before the id of the modal in which the person acted, which gives way to what is
    ///   shown
    Modal(SlackApi api, String trigger, @Nullable String before) {
        this.api = api;
        this.trigger = trigger;
        this.held = before;
    }

    /// Opens an empty view.
    void hold() {
        holding = true;
        show(FormView.showing(Card.saying("One moment, please …")));
    }

    /// Whether an empty view was, or is being, opened.
    boolean holding() {
        return holding;
    }

    /// Opens the view, or fills the one that holds its place.
    synchronized CallResult<?> show(View view) {
        var id = held;
        if (id != null) {
            return api.call("views.update", c -> c.viewsUpdate(r -> r.viewId(id).view(view)));
        }
        return open(view);
    }

    private CallResult<?> open(View view) {
        if (System.nanoTime() - clicked > TRIGGER_LIVES) {
            return new Refused<>("too late for a trigger");
        }
        var outcome =
                api.call("views.open", c -> c.viewsOpen(r -> r.triggerId(trigger).view(view)));
        if (outcome instanceof Ok<ViewsOpenResponse>(var answer)) {
            held = answer.getView().getId();
        }
        return outcome;
    }
}
