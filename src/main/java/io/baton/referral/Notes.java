package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Adds notes to a referral's history.
public final class Notes {
    /// How many notes a referral may have, without those that were removed.
    public static final int MOST = 200;

    private Notes() {}

    /// A note and its place in the history.
    ///
    /// @param index from 0
    public record Note(int index, Step step, String text) {}

    /// A note by either side. What a partner's person writes, their side may read.
    ///
    /// @param shared whether the partner may read a member's note
    public static Decision add(
            Referral referral, String text, boolean shared, Participant by, Instant now) {
        return StepRights.refusal(referral, by, StepRights.Kind.NOTE)
                .or(() -> refusalToShare(referral, shared))
                .or(() -> refusalOfMore(referral))
                .map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                referral.recorded(
                                        now,
                                        by.who(),
                                        new Event.Noted(text, shared || !by.ofFirm()))));
    }

    private static Optional<Refusal> refusalToShare(Referral referral, boolean shared) {
        return shared && !referral.involvesPartner()
                ? Optional.of(new Refusal.NoPartnerInvolved())
                : Optional.empty();
    }

    private static Optional<Refusal> refusalOfMore(Referral referral) {
        return all(referral).count() >= MOST
                ? Optional.of(new Refusal.TooManyNotes(MOST))
                : Optional.empty();
    }

    private static Stream<Note> all(Referral referral) {
        return IntStream.range(0, referral.steps().size())
                .boxed()
                .flatMap(index -> at(referral, index).stream());
    }

    private static Optional<Note> at(Referral referral, int index) {
        var steps = referral.steps();
        return index >= 0
                        && index < steps.size()
                        && steps.get(index).event() instanceof Event.Noted(var text, _)
                ? Optional.of(new Note(index, steps.get(index), text))
                : Optional.empty();
    }

    /// The notes that this person may remove, oldest first: their own, and for the keeper of the
    /// firm all. Those that were undone count too, because the history keeps them.
    public static Stream<Note> removable(Referral referral, Individual who, boolean keeper) {
        return all(referral).filter(note -> keeper || note.step().madeBy(who));
    }

    /// Removes the text of a note. The history keeps that there was one.
    public static Decision remove(
            Referral referral, int index, Individual by, boolean keeper, Instant now) {
        var note = at(referral, index);
        if (note.isEmpty()) {
            return Decision.refused(new Refusal.NoSuchNote());
        }
        var step = note.get().step();
        var author = step.who();
        if (!keeper && author != null && !author.is(by)) {
            return Decision.refused(new Refusal.NotYourNote(author));
        }
        boolean shared = step.event() instanceof Event.Noted noted && noted.shared();
        var removed = step.with(new Event.NoteRemoved(by, now, shared));
        return new Decision.Changed(referral.withStep(index, removed));
    }

    /// The holder says that they're working on it.
    public static Decision stillOnIt(Referral referral, Participant by, Instant now) {
        if (!referral.stage().open()) {
            return Handoff.notNow(referral);
        }
        return StepRights.refusal(referral, by, StepRights.Kind.STILL_ON_IT)
                .map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                referral.recorded(now, by.who(), new Event.StillOnIt())));
    }
}
