package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.draft.Draft;
import io.baton.draft.Proposal.Step;
import java.util.Optional;

/// A draft of a step that lacks something, such as how much was won. Its author was asked for it
/// and answers with their next message at the same place.
final class AskedStep {
    private static final String ASKED = "asked";

    private AskedStep() {}

    /// What the draft keeps of the place: `asked C123`
    static String at(Ask ask) {
        var channel = ask.channel();
        return channel == null ? ASKED : ASKED + " " + channel;
    }

    static boolean isIn(Draft draft) {
        var shown = draft.shown();
        return shown != null && (shown.equals(ASKED) || shown.startsWith(ASKED + " "));
    }

    static boolean isHere(Ask ask, Draft draft) {
        return at(ask).equals(draft.shown());
    }

    /// Empty for another draft, and if the chat delivers the turn that asked once more.
    static Optional<Step> of(Ask ask, Draft draft) {
        return isIn(draft)
                        && !draft.id().equals(ask.turn().id())
                        && draft.proposal() instanceof Step step
                ? Optional.of(step)
                : Optional.empty();
    }
}
