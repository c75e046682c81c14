package io.baton.referral;

import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Changes what was logged: the client, the need, and what belongs to it. The history keeps the old
/// values.
public final class Editing {
    private Editing() {}

    /// Changes what is wanted, at any stage.
    ///
    /// @param seen length of the history that the editor has seen
    public static Decision edit(
            Referral referral, ClientNeed wanted, int seen, Participant by, Instant now) {
        return StepRights.refusal(referral, by, StepRights.Kind.EDIT)
                .or(() -> refusalIfChangedSince(referral, seen))
                .or(() ->
                        wanted.equals(referral.wanted())
                                ? Optional.of(new Refusal.NothingChanged())
                                : Optional.empty())
                .map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                referral.with(wanted)
                                        .recorded(
                                                now,
                                                by.who(),
                                                new Event.Edited(referral.wanted(), wanted))));
    }

    /// What was wanted when the history was that long.
    public static ClientNeed wantedAt(Referral referral, int seen) {
        var earlier = referral.steps().stream().limit(seen).toList();
        return changes(referral.steps(), Editing::changesNeed).stream()
                .filter(index -> index >= seen)
                .map(index -> referral.steps().get(index))
                .flatMap(step ->
                        step.event() instanceof Event.Edited(var before, _)
                                ? Stream.of(before)
                                : Stream.of(lastEdit(earlier, referral.wanted())))
                .findFirst()
                .orElse(referral.wanted());
    }

    private static ClientNeed lastEdit(List<Step> steps, ClientNeed without) {
        return steps.reversed().stream()
                .flatMap(step ->
                        step.event() instanceof Event.Edited(_, var after)
                                ? Stream.of(after)
                                : Stream.<ClientNeed>empty())
                .findFirst()
                .orElse(without);
    }

    /// Returns why an edit that began when the history was that long can't be saved: someone else
    /// changed what is wanted, or who brought it, since. Empty if it can.
    public static Optional<Refusal> refusalIfChangedSince(Referral referral, int seen) {
        return changes(referral.steps(), Editing::changesAnything).stream()
                .filter(index -> index >= seen)
                .reduce((_, later) -> later)
                .map(index -> new Refusal.EditedMeanwhile(referral.steps().get(index)));
    }

    /// The partner who was asked, or brought it, when the history was that long; empty if none was.
    public static Optional<PartnerId> partnerAskedAt(Referral referral, int seen) {
        return historyAt(referral, seen).standing().reversed().stream()
                .flatMap(step ->
                        switch (step.event()) {
                            case Event.Offered(var to, _, _) -> Stream.of(to);
                            case Event.BringerCorrected(_, var to, _, _) -> Stream.of(to);
                            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                    Stream.<PartnerId>empty();
                        })
                .findFirst();
    }

    /// Returns why someone who has seen a history of that length can't choose another partner: it
    /// was offered again since and waits for an answer. Empty if they can.
    public static Optional<Refusal> refusalIfOfferedSince(Referral referral, int seen) {
        return referral.stage() != Stage.OFFERED
                        || historyAt(referral, seen).lastRound() == referral.lastRound()
                ? Optional.empty()
                : Optional.of(new Refusal.EditedMeanwhile(referral.lastMove()));
    }

    private static ReferralHistory historyAt(Referral referral, int seen) {
        return new ReferralHistory(referral.steps().stream().limit(seen).toList(), List.of());
    }

    /// Returns why an answer isn't taken: what is wanted has changed since the card was made. Empty
    /// if it hasn't.
    ///
    /// @param count [#count] when the card was made
    public static Optional<Refusal> refusalIfChanged(Referral referral, int count) {
        var changes = changes(referral.steps(), Editing::changesAnything);
        return changes.size() == count || changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.EditedMeanwhile(referral.steps().get(changes.getLast())));
    }

    /// How often what is wanted, or who brought it, has changed, including changes that were
    /// undone. It never falls.
    public static int count(Referral referral) {
        return changes(referral.steps(), Editing::changesAnything).size();
    }

    /// The edits that stand, made since the partner was asked, or since it's known which partner
    /// brought it.
    public static List<Step> sinceOffer(Referral referral) {
        return sinceBringerKnown(sinceOffer(referral.history().standing()).toList()).stream()
                .filter(step -> step.event() instanceof Event.Edited)
                .toList();
    }

    static Stream<Step> sinceOffer(List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).event() instanceof Event.Offered) {
                return steps.subList(i + 1, steps.size()).stream();
            }
        }
        return Stream.empty();
    }

    /// The people of another partner have nothing to do with it.
    static List<Step> sinceBringerKnown(List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).event() instanceof Event.BringerCorrected) {
                return steps.subList(i + 1, steps.size());
            }
        }
        return steps;
    }

    private static boolean changesNeed(Step step) {
        return step.event() instanceof Event.Edited;
    }

    private static boolean changesAnything(Step step) {
        return changesNeed(step) || step.event() instanceof Event.BringerCorrected;
    }

    /// Indexes of such steps, and of those that undid one.
    private static List<Integer> changes(List<Step> steps, Predicate<Step> change) {
        var changes = new ArrayList<Integer>();
        var standing = new ArrayList<Step>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.event() instanceof Event.Undone undo) {
                var undone = undo.of(standing);
                if (undone.stream().anyMatch(change)) {
                    changes.add(i);
                }
                undone.clear();
            } else {
                standing.add(step);
                if (change.test(step)) {
                    changes.add(i);
                }
            }
        }
        return changes;
    }
}
