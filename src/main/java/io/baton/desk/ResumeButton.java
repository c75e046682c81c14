package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.desk.button.CommonButtons;
import io.baton.store.UnfinishedTurns;

/// The button below a turn that couldn't be completed. The next run of the job takes it up again.
public final class ResumeButton implements ButtonHandler, NoOtherChange {
    private static final String DONE = "There's nothing left to continue.";

    private static final String FORGOTTEN =
            "This is older than a week, so I can't continue it any more. Check what is missing and do"
                    + " that again.";

    private final UnfinishedTurns unfinished;

    public ResumeButton(UnfinishedTurns unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public String action() {
        return CommonButtons.RESUME;
    }

    /// Only the turn's own person can press it.
    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var found = unfinished.find(ask.turn().workspace(), CommonButtons.resumedTurn(value));
        if (found.isEmpty()) {
            return CommonReplies.whisper(isForgotten(ask, value) ? FORGOTTEN : DONE);
        }
        var turn = found.get().turn();
        if (!turn.person().id().equals(ask.turn().person().id())) {
            return CommonReplies.whisper(
                    "Only %s can continue this.".formatted(turn.person().name()));
        }
        unfinished.retry(turn, ask.now());
        return CommonReplies.whisper("I'm continuing. I'll tell you when it's done.");
    }

    /// A turn that isn't stored any more was either done or forgotten after a while.
    private static boolean isForgotten(Ask ask, String value) {
        return CommonButtons.resumedSince(value)
                .map(begun -> begun.plus(ResumableTurns.RETENTION))
                .filter(until -> !ask.now().isBefore(until))
                .isPresent();
    }
}
