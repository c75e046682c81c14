package io.baton.desk.restoration;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.RestorationButtons;
import io.baton.firm.Restoration;
import io.baton.outbox.HeldParcels;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.RestorationStore;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A button that decides about what waits after a restore. The first decision counts.
///
/// @param decide makes the decision; returns the same if it was made before
record DecisionButton(
        String action,
        RestorationStore restorations,
        HeldParcels heldParcels,
        UnaryOperator<Restoration> decide)
        implements ButtonHandler {

    @Override
    public Reply pressed(Ask ask, String value) {
        var found = restorations.find(ask.firm().id());
        return found.filter(at -> RestorationButtons.isOf(value, at.restoredAt()))
                .map(at -> decided(ask, at))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply decided(Ask ask, Restoration now) {
        var next = decide.apply(now);
        if (!next.equals(now)
                && restorations.write(next, ask.turn().id(), List.of()) == WriteOutcome.STALE) {
            return CommonReplies.whisper("Someone else just decided about this. Press again.");
        }
        return Optional.ofNullable(next.resumption())
                .map(resumption -> {
                    RestorationJob.carryOut(heldParcels, next.firm(), resumption, ask.now());
                    return (Reply)
                            new Reply.Replace(
                                    RestorationCard.of(ask.firm(), next, resumption, ask.now()));
                })
                .orElseGet(CommonReplies::invalidButton);
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("what waits after the restore");
    }
}
