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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The view before a person. The permission to open one is spent within three seconds, so where the
/// conversation is slow an empty view can hold the place, to be filled later.
final class Modal {
    private static final long TRIGGER_LIVES = Duration.ofSeconds(3).toNanos();

    private final SlackApi api;
    private final String trigger;
    private final long clicked = System.nanoTime();
    private final boolean formExpected;
    private final AtomicReference<State> state = new AtomicReference<>(State.UNSHOWN);
    private @Nullable String held;

    /// HOLDING: an empty view was, or is being, opened. SETTLED: none will be.
    private enum State {
        UNSHOWN,
        HOLDING,
        SETTLED
    }

    private Modal(SlackApi api, String trigger, @Nullable String before, boolean formExpected) {
        this.api = api;
        this.trigger = trigger;
        this.held = before;
        this.formExpected = formExpected;
    }

    static Modal of(SlackApi api, String trigger) {
        return new Modal(api, trigger, null, false);
    }

    /// Where nothing but a form is to be expected, so that its place can be held.
    static Modal expectingForm(SlackApi api, String trigger) {
        return new Modal(api, trigger, null, true);
    }

    /// @param before the id of the modal in which the person acted, which gives way to what is
    ///   shown
    static Modal inPlaceOf(String before, SlackApi api, String trigger) {
        return new Modal(api, trigger, before, false);
    }

    /// Opens an empty view where a form is expected, unless something was shown before.
    synchronized void hold() {
        if (formExpected && state.compareAndSet(State.UNSHOWN, State.HOLDING)) {
            show(FormView.showing(Card.saying("One moment, please …")));
        }
    }

    /// Whether an empty view was, or is being, opened. If not, none will be any more: nobody would
    /// fill it.
    boolean holding() {
        state.compareAndSet(State.UNSHOWN, State.SETTLED);
        return state.get() == State.HOLDING;
    }

    /// @return whether the card fills the empty view
    boolean showIfHolding(Card card) {
        return holding() && show(FormView.showing(card)).ok();
    }

    /// Opens the view, or fills the one that holds its place.
    synchronized CallResult<?> show(View view) {
        state.compareAndSet(State.UNSHOWN, State.SETTLED);
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
        var callResult =
                api.call("views.open", c -> c.viewsOpen(r -> r.triggerId(trigger).view(view)));
        if (callResult instanceof Ok<ViewsOpenResponse>(var answer)) {
            held = answer.getView().getId();
        }
        return callResult;
    }
}
