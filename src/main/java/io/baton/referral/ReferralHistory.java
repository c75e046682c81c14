package io.baton.referral;

import io.baton.referral.amount.WinAmount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/// A referral's steps and payments so far. Steps are added, never changed; those that were undone
/// don't stand any more (see [#standing()]). Undoing also restores the payments.
///
/// @param steps oldest first; the first one logged the referral
/// @param payments negative for one that was reversed
/// @param undoable the latest steps of the person who acted last, newest last
public record ReferralHistory(List<Step> steps, List<Payment> payments, List<Undoable> undoable) {

    public ReferralHistory {
        steps = List.copyOf(steps);
        payments = List.copyOf(payments);
        undoable = List.copyOf(undoable);
    }

    public ReferralHistory(List<Step> steps, List<Payment> payments) {
        this(steps, payments, List.of());
    }

    ReferralHistory with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new ReferralHistory(all, payments, undoable);
    }

    ReferralHistory with(int index, Step step) {
        var all = new ArrayList<>(steps);
        all.set(index, step);
        return new ReferralHistory(all, payments, undoable);
    }

    ReferralHistory with(Payment payment) {
        var all = new ArrayList<>(payments);
        all.add(payment);
        return new ReferralHistory(steps, all, undoable);
    }

    /// The steps that count: those that weren't undone, without the ones that undid them.
    public List<Step> standing() {
        var undone = undone();
        return IntStream.range(0, steps.size())
                .filter(index -> !undone.contains(index))
                .mapToObj(steps::get)
                .filter(step -> !(step.event() instanceof Event.Undone))
                .toList();
    }

    /// The steps that were undone, oldest first; with the logging if that was undone too.
    public List<Step> undoneSteps() {
        var logging =
                lastMove().event() instanceof Event.Undone
                        ? Stream.of(steps.getFirst())
                        : Stream.<Step>empty();
        return Stream.concat(logging, undone().stream().sorted().map(steps::get)).toList();
    }

    /// The steps that the last one undid, oldest first; empty if it's no undoing.
    public List<Step> lastUndone() {
        if (!(steps.getLast().event() instanceof Event.Undone undo)) {
            return List.of();
        }
        var before = new ReferralHistory(steps.subList(0, steps.size() - 1), payments);
        return List.copyOf(undo.of(before.standing()));
    }

    /// Indexes of the steps that were undone.
    public Set<Integer> undone() {
        var undone = new HashSet<Integer>();
        var standing = new ArrayList<Integer>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).event() instanceof Event.Undone undo) {
                var last = undo.of(standing);
                undone.addAll(last);
                last.clear();
            } else {
                standing.add(i);
            }
        }
        return undone;
    }

    /// Hides them in all text that a person typed and the partner may see, and leaves out what
    /// undoing a step would restore.
    ReferralHistory withoutContactDetails() {
        return new ReferralHistory(
                steps.stream().map(Step::withoutContactDetails).toList(), payments);
    }

    /// What was paid for the win, less the payments that were reversed.
    public Money paid(WinAmount win) {
        return payments.stream()
                .map(Payment::amount)
                .filter(amount -> amount.getCurrencyUnit().equals(win.currency()))
                .reduce(Money.zero(win.currency()), Money::plus);
    }

    /// For a referral whose logging was undone, the step that undid it.
    Step lastMove() {
        var standing = standing();
        var last =
                standing.reversed().stream()
                        .filter(Step::moved)
                        .findFirst()
                        .orElseGet(standing::getFirst);
        return last.to() == steps.getLast().to() ? last : steps.getLast();
    }

    Optional<Instant> acceptedAt() {
        return Acceptance.in(standing()).map(Acceptance::at);
    }

    /// The number of the last offer that stands; 0 if there is none.
    int lastRound() {
        var undone = undone();
        int round = 0;
        int last = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).event() instanceof Event.Offered) {
                round++;
                last = undone.contains(i) ? last : round;
            }
        }
        return last;
    }

    /// Offers that were undone count too, so that the number of a round is never used again.
    int offers() {
        return (int) steps.stream().filter(step -> step.event() instanceof Event.Offered).count();
    }
}
