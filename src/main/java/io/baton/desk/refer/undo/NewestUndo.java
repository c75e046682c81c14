package io.baton.desk.refer.undo;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.step.Counterparties;
import io.baton.referral.Undo;
import io.baton.store.OtherChangeStore.OtherChange;
import java.time.Instant;
import java.util.Optional;

/// Undoes the newest step that a person took on any referral. An older step isn't what they mean.
record NewestUndo(NewestOwn newestOwn, UndoRunner runner, Counterparties counterparties) {
    private static final String NOTHING =
            "You have no step to undo. I can undo your own last step with a referral, for ten minutes and until someone else acts on it.";

    private static final String OTHER_CHANGE =
            "I can only undo steps with a referral, not changes to %s. Your last one was on ";

    private static final String ONLY_OTHER =
            "I can only undo steps with a referral, not changes to %s.";

    private static final String LAST = "Your last step was on ";

    /// Or says why it can't be undone.
    Reply undo(Ask ask) {
        return runner.repeated(ask)
                .or(() -> later(ask))
                .or(() -> newestOwn.of(ask).map(own -> undo(ask, own)))
                .orElseGet(() -> nothing(ask));
    }

    private static Reply nothing(Ask ask) {
        return CommonReplies.whisper(
                ask.otherChange().map(other -> ONLY_OTHER.formatted(other.what())).orElse(NOTHING));
    }

    /// A change of something else is what they mean, if it was later.
    private Reply undo(Ask ask, NewestOwn.Taken own) {
        var lead = lead(ask, own);
        return lead.equals(LAST)
                ? runner.numbered(ask, own.referral().number())
                : new Reply.Whisper(own.question(ask, counterparties, lead));
    }

    /// A change that has a button of its own to take it back.
    private static Optional<Reply> takeBack(Ask ask, OtherChange other) {
        return other.at().isAfter(ask.now().minus(Undo.TIME))
                ? ask.takeBack(other).map(Reply.Whisper::new)
                : Optional.empty();
    }

    /// A change of something else that was later, if it can be taken back.
    private Optional<Reply> later(Ask ask) {
        var step = newestOwn.of(ask).map(own -> own.step().at()).orElse(Instant.MIN);
        return ask.otherChange()
                .filter(other -> !other.at().isBefore(step))
                .flatMap(other -> takeBack(ask, other));
    }

    /// Names the step, with the button that undoes it.
    Reply question(Ask ask) {
        return later(ask).orElseGet(() -> ofSteps(ask));
    }

    private Reply ofSteps(Ask ask) {
        return newestOwn
                .of(ask)
                .<Reply>map(
                        own -> new Reply.Whisper(own.question(ask, counterparties, lead(ask, own))))
                .orElseGet(() -> nothing(ask));
    }

    /// What can't be undone comes first, if it was later.
    private static String lead(Ask ask, NewestOwn.Taken own) {
        return ask.otherChange()
                .filter(other -> !other.at().isBefore(own.step().at()))
                .map(other -> OTHER_CHANGE.formatted(other.what()))
                .orElse(LAST);
    }
}
