package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Undoes a person's own latest steps, until someone else acts on the referral.
public final class Undo {
    /// How long a step can be undone.
    public static final Duration TIME = Duration.ofMinutes(10);

    private static final int MOST_STEPS = 3;

    private Undo() {}

    /// The referral after a step, so that this person can undo it. Steps of other people can no
    /// longer be undone. Undoing a step is no step that can be undone.
    public static Referral remembering(
            Referral before, Referral next, Individual by, String turn, Instant now) {
        if (next.steps().getLast().event() instanceof Event.Undone) {
            return next;
        }
        int steps = next.steps().size() - before.steps().size();
        if (steps == 0) {
            return next;
        }
        if (next.steps().subList(before.steps().size(), next.steps().size()).stream()
                .allMatch(step -> isAboutLinks(step.event()))) {
            return forgetting(next);
        }
        var step = new Undoable(by, now, turn, Undoable.Snapshot.of(before), steps);
        var earlier =
                before.history().undoable().stream()
                        .filter(each -> each.by().is(by) && !isOver(each, now))
                        .toList();
        var all = Stream.concat(earlier.stream(), Stream.of(step)).toList();
        return withUndoable(next, all.subList(Math.max(0, all.size() - MOST_STEPS), all.size()));
    }

    /// A link that was made, taken up or revoked can't come back: it's known by what it was told.
    private static boolean isAboutLinks(Event event) {
        return event instanceof Event.Invited
                || event instanceof Event.LinkBound
                || event instanceof Event.LinkRevoked;
    }

    /// A new referral, so that the person who logged it can undo that.
    public static Referral rememberingLogged(
            Referral logged, Individual by, String turn, Instant now) {
        var step = new Undoable(by, now, turn, null, logged.steps().size());
        return withUndoable(logged, List.of(step));
    }

    /// The referral after a step that no person took. Nothing before it can be undone.
    public static Referral forgetting(Referral next) {
        return withUndoable(next, List.of());
    }

    /// The step that comes next if this person undoes one.
    public static Optional<Undoable> last(Referral referral, Individual by) {
        var all = referral.history().undoable();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast()).filter(step -> step.by().is(by));
    }

    /// The person who acted last; empty if a timer did.
    public static Optional<Individual> lastActor(Referral referral) {
        var undoable = referral.history().undoable();
        return undoable.isEmpty()
                ? Optional.ofNullable(referral.steps().getLast().who())
                : Optional.of(undoable.getLast().by());
    }

    /// Restores the state before this person's latest step. The history keeps the step.
    public static Decision undo(Referral referral, Individual by, Instant now) {
        return refusal(referral, by, now)
                .map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                restored(referral, last(referral, by).orElseThrow(), now)));
    }

    /// Returns why this person can't undo their latest step; empty if they can.
    public static Optional<Refusal> refusal(Referral referral, Individual by, Instant now) {
        var last = last(referral, by);
        if (last.isEmpty()) {
            return Optional.of(noStep(referral, by, now));
        }
        var step = last.get();
        if (isOver(step, now)) {
            return Optional.of(new Refusal.TooLateToUndo(step.at()));
        }
        return agreed(referral, step).or(() -> revealed(restored(referral, step, now), referral));
    }

    /// Both sides agreed on other terms, so one of them alone can't take that back.
    private static Optional<Refusal> agreed(Referral referral, Undoable step) {
        var standing = referral.history().standing();
        return standing.stream()
                        .skip(Math.max(0, standing.size() - step.steps()))
                        .anyMatch(each -> each.event() instanceof Event.TermsAgreed)
                ? Optional.of(new Refusal.CannotUndo(StepRights.Kind.TERMS))
                : Optional.empty();
    }

    private static Refusal noStep(Referral referral, Individual by, Instant now) {
        var last = referral.steps().getLast();
        if (last.madeBy(by)) {
            return last.at().plus(TIME).isBefore(now)
                    ? new Refusal.TooLateToUndo(last.at())
                    : new Refusal.NothingToUndo();
        }
        return referral.steps().stream().anyMatch(step -> step.madeBy(by))
                ? new Refusal.ActedOnSince(last)
                : new Refusal.NothingToUndo();
    }

    private static boolean isOver(Undoable step, Instant now) {
        return step.at().plus(TIME).isBefore(now);
    }

    private static Referral restored(Referral now, Undoable step, Instant at) {
        var before = step.before();
        var to = before == null ? Undoable.Snapshot.neverLogged(now) : before;
        var undone = new Event.Undone(step.steps(), step.turn());
        var steps = new ArrayList<>(now.steps());
        steps.add(new Step(at, step.by(), now.stage(), to.state().stage(), undone));
        var undoable = now.history().undoable();
        var history =
                new ReferralHistory(steps, to.payments(), undoable.subList(0, undoable.size() - 1));
        return new Referral(
                now.registration(), to.wanted(), to.parties(), to.state(), history, now.version());
    }

    /// What the partner has read can't be taken from them.
    private static Optional<Refusal> revealed(Referral restored, Referral now) {
        boolean anything = Disclosure.hasContact(now) || Disclosure.hasContactInHistory(now);
        if (!now.outbound() || !Disclosure.contactIsOpen(now) || !anything) {
            return Optional.empty();
        }
        if (!Disclosure.contactWasOpen(restored)) {
            return Optional.of(new Refusal.CannotUndo(StepRights.Kind.HAND_BACK));
        }
        return hasSameContact(restored.wanted(), now.wanted())
                ? Optional.empty()
                : Optional.of(new Refusal.CannotUndo(StepRights.Kind.EDIT));
    }

    private static boolean hasSameContact(ClientNeed before, ClientNeed now) {
        var hidden = now.withoutContactDetails();
        boolean inText = !hidden.client().equals(now.client()) || !hidden.need().equals(now.need());
        boolean sameText = before.client().equals(now.client()) && before.need().equals(now.need());
        return Objects.equals(before.clientContact(), now.clientContact()) && (sameText || !inText);
    }

    private static Referral withUndoable(Referral referral, List<Undoable> undoable) {
        var history = referral.history();
        return new Referral(
                referral.registration(),
                referral.wanted(),
                referral.parties(),
                referral.state(),
                new ReferralHistory(history.steps(), history.payments(), undoable),
                referral.version());
    }
}
