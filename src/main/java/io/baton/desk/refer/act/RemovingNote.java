package io.baton.desk.refer.act;

import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Optional;

/// Removes the text of a note from the history.
///
/// @param index the note's place in the history
record RemovingNote(Ask ask, int index) implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.REMOVE_NOTE);
    }

    @Override
    public Decision decide(Referral now) {
        return Notes.remove(now, index, ask.who(), RemoveNote.isKeeper(ask), ask.now());
    }

    @Override
    public boolean isDoneIn(Referral now) {
        return index < now.steps().size()
                && now.steps().get(index).event() instanceof Event.NoteRemoved(var by, _, _)
                && by.is(ask.who());
    }

    /// A note for the partner was sent to its people as a message, which stays.
    @Override
    public Effects effects(Referral next) {
        boolean shared =
                next.steps().get(index).event() instanceof Event.NoteRemoved removed
                        && removed.shared();
        var text =
                Text.of("The note on ")
                        .strong(next.label())
                        .plain(" is removed. The history only says that there was one.");
        return new Effects(
                CommonReplies.whisper(
                        shared ? text.plain(" Messages that were sent about it stay.") : text),
                List.of());
    }
}
