package io.baton.slack;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import com.slack.api.model.view.View;
import io.baton.chat.Card;
import io.baton.door.ReplyRetry;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.FormView;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A view on a person's screen. The permission to open one expires after three seconds, so a slow
/// turn can open an empty view as a placeholder and fill it later.
final class Modal {
    private static final long TRIGGER_TTL = Duration.ofSeconds(3).toNanos();

    private final SlackApi api;
    private final String trigger;
    private final long clicked = System.nanoTime();
    private final boolean formExpected;
    private final ReplyRetry replyRetry;
    private final AtomicReference<State> state = new AtomicReference<>(State.UNSHOWN);
    private volatile @Nullable String viewId;

    /// HOLDING: an empty view is open or being opened. SETTLED: none will be opened.
    private enum State {
        UNSHOWN,
        HOLDING,
        SETTLED
    }

    private Modal(
            SlackApi api,
            ReplyRetry replyRetry,
            String trigger,
            @Nullable String replacedViewId,
            boolean formExpected) {
        this.api = api;
        this.replyRetry = replyRetry;
        this.trigger = trigger;
        this.viewId = replacedViewId;
        this.formExpected = formExpected;
    }

    static Modal of(SlackApi api, ReplyRetry replyRetry, String trigger) {
        return new Modal(api, replyRetry, trigger, null, false);
    }

    /// Used when only a form can follow, so a placeholder makes sense.
    static Modal expectingForm(SlackApi api, ReplyRetry replyRetry, String trigger) {
        return new Modal(api, replyRetry, trigger, null, true);
    }

    /// @param replacedViewId id of the modal in which the person acted; it is replaced by the new
    ///   view
    static Modal inPlaceOf(
            String replacedViewId, SlackApi api, ReplyRetry replyRetry, String trigger) {
        return new Modal(api, replyRetry, trigger, replacedViewId, false);
    }

    /// Opens an empty view if a form is expected and nothing is shown yet.
    synchronized void hold() {
        if (formExpected && state.compareAndSet(State.UNSHOWN, State.HOLDING)) {
            show(FormView.showing(SlackSentences.oneMoment()));
        }
    }

    /// Whether an empty view is open or being opened. If not, none will be opened from now on,
    /// since it would stay empty.
    boolean holding() {
        state.compareAndSet(State.UNSHOWN, State.SETTLED);
        return state.get() == State.HOLDING;
    }

    /// Whether the placeholder is on the person's screen.
    boolean held() {
        return state.get() == State.HOLDING && viewId != null;
    }

    /// Shows the card in the placeholder, or else sends it.
    void showOrSend(Card card, Consumer<Card> send) {
        if (!holding()) {
            send.accept(card);
        } else if (!show(FormView.showing(card)).ok()) {
            send.accept(card.note(SlackSentences.closeWindow()));
        }
    }

    /// Opens the view, or shows it in the placeholder.
    synchronized CallResult<?> show(View view) {
        state.compareAndSet(State.UNSHOWN, State.SETTLED);
        var id = viewId;
        if (id != null) {
            return replyRetry.call(() -> update(id, view));
        }
        return open(view);
    }

    /// Updating twice does no harm, so an unknown outcome is safe to retry.
    private CallResult<ViewsUpdateResponse> update(String id, View view) {
        CallResult<ViewsUpdateResponse> updated =
                api.call("views.update", c -> c.viewsUpdate(r -> r.viewId(id).view(view)));
        return updated.unknownAsFailed();
    }

    private CallResult<?> open(View view) {
        if (System.nanoTime() - clicked > TRIGGER_TTL) {
            return new Refused<>(SlackSentences.TRIGGER_EXPIRED);
        }
        var callResult =
                api.call("views.open", c -> c.viewsOpen(r -> r.triggerId(trigger).view(view)));
        if (callResult instanceof Ok<ViewsOpenResponse>(var answer)) {
            viewId = answer.getView().getId();
        }
        return callResult;
    }
}
