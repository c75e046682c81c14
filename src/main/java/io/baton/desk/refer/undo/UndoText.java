package io.baton.desk.refer.undo;

import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.util.List;

/// What undoing a step led to.
final class UndoText {
    private UndoText() {}

    /// @param asked name of the side asked; empty if it's the firm
    static Text of(Ask ask, Referral restored, String asked) {
        var label = Text.empty().strong(restored.label());
        boolean moved =
                restored.steps().getLast().moved()
                        || restored.history().lastUndone().stream().anyMatch(Step::moved);
        if (!moved) {
            return Text.of("Undone: ").and(label).plain(" is as it was before.");
        }
        return switch (restored.stage()) {
            case LOGGED, ACCEPTED ->
                    Text.of("Undone: ")
                            .and(holds(ask, restored.holder()))
                            .plain(" the baton for ")
                            .and(label)
                            .plain(" again.");
            case OFFERED ->
                    Text.of("Undone: ")
                            .and(label)
                            .plain(" is offered to ")
                            .plain(asked.isEmpty() ? "the team" : asked)
                            .plain(" again.");
            case WON -> Text.of("Undone: ").and(label).plain(" is won again.");
            case LOST -> Text.of("Undone: ").and(label).plain(" is lost again.");
            case WITHDRAWN ->
                    Text.of("Undone: ")
                            .and(label)
                            .plain(
                                    isLogging(restored)
                                            ? " is withdrawn. Only its history keeps it."
                                            : " is withdrawn again.");
        };
    }

    /// @param restored several referrals that one turn had changed
    static Text of(List<Referral> restored) {
        var labels = Text.of("Undone: ").strong(Labels.of(restored));
        return restored.stream().allMatch(UndoText::isLogging)
                ? labels.plain(" are withdrawn. Only their history keeps them.")
                : labels.plain(" are as they were before.");
    }

    /// @param undone what was undone before someone got in the way
    /// @param named the referral that should have been undone with them
    static Text stopped(List<Referral> undone, Referral named) {
        return undone.isEmpty()
                ? Text.of(
                        "The same step changed %s, so nothing is undone.".formatted(named.label()))
                : Text.of(
                        "%s %s undone, %s isn't."
                                .formatted(
                                        Labels.of(undone),
                                        undone.size() == 1 ? "is" : "are",
                                        named.label()));
    }

    private static Text holds(Ask ask, Individual holder) {
        return holder.is(ask.who())
                ? Text.of("you hold")
                : Text.empty().and(Spans.of(holder)).plain(" holds");
    }

    private static boolean isLogging(Referral restored) {
        return restored.lastMove().event() instanceof Event.Undone;
    }
}
