package io.baton.desk.freetext.read;

import static io.baton.desk.freetext.read.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.desk.freetext.step.StepQuestions;
import io.baton.desk.freetext.step.StepReason;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.understanding.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns what was read into a step with a referral, or says what's missing.
public final class ReadSteps {
    /// Buttons of a choice.
    private static final int MOST = 3;

    private final ListedReferrals referrals;
    private final Partners partners;
    private final Passes passes;
    private final StepCandidates candidates;

    public ReadSteps(ListedReferrals referrals, Partners partners, KnownMembers knownMembers) {
        passes =
                new Passes(referrals, new MemberChoice(knownMembers, new Counterparties(partners)));
        this.referrals = referrals;
        candidates = new StepCandidates(referrals);
        this.partners = partners;
    }

    public sealed interface ReadStep {
        record Complete(Step step) implements ReadStep {}

        /// It could be any of these.
        record Several(List<Step> steps) implements ReadStep {}

        /// It isn't clear which one, or the step isn't possible with it.
        ///
        /// @param referrals their numbers, at least one
        record Which(String question, List<Integer> referrals) implements ReadStep {}

        /// @param question what's missing, and how to say it
        /// @param step what is known of it, so that the next message can be the answer; null if
        ///   none can
        record Missing(String question, @Nullable Step step) implements ReadStep {}
    }

    public ReadStep of(Ask ask, Understood understood, Action action) {
        var number = numberOf(ask, understood);
        if (number.isPresent()) {
            return of(ask, understood, action, number.get());
        }
        var fitting = candidates.of(ask, understood, action);
        var steps = new ArrayList<Step>();
        for (var candidate : fitting) {
            if (of(ask, understood, action, candidate) instanceof ReadStep.Complete(var step)) {
                steps.add(step);
            }
        }
        return switch (steps.size()) {
            case 0 ->
                    fitting.size() == 1
                            ? of(ask, understood, action, fitting.getFirst())
                            : which(
                                    ask,
                                    action,
                                    fitting.isEmpty()
                                            ? candidates.ofNames(ask, understood)
                                            : fitting);
            case 1 -> new ReadStep.Complete(steps.getFirst());
            case 2, 3 -> new ReadStep.Several(steps);
            default -> which(ask, action, List.of());
        };
    }

    private static ReadStep which(Ask ask, Action action, List<Integer> fitting) {
        return fitting.isEmpty() || fitting.size() > MOST
                ? new ReadStep.Missing(whichReferral(ask, action, fitting), null)
                : new ReadStep.Which(whichReferral(ask, action, fitting), fitting);
    }

    /// The step with the answer to what was missing; empty if the message is no answer.
    public Optional<ReadStep> answered(Ask ask, Step asked, Understood answer) {
        return new StepAnswers(referrals, partners, passes).of(ask, asked, answer);
    }

    /// Asks for the number, with that of one that the message may mean.
    public String whichReferral(Ask ask, Understood understood, Action action) {
        return whichReferral(ask, action, candidates.ofNames(ask, understood));
    }

    private static String whichReferral(Ask ask, Action action, List<Integer> fitting) {
        var example =
                fitting.isEmpty()
                        ? ask.example(StepQuestions.example(action, "R-12"))
                        : StepQuestions.example(action, "R-" + fitting.getFirst());
        return "Which referral? Write it with its number, e.g. " + example + ".";
    }

    private ReadStep of(Ask ask, Understood understood, Action action, int number) {
        var slots = understood.slots();
        var step =
                new Step(
                        number,
                        action,
                        new Arguments(
                                valueOf(slots.amount()),
                                StepDay.of(ask, understood, action, find(ask, number).orElse(null)),
                                ReadReferrals.called(
                                        ask, valueOf(slots.parties().partner()), partners),
                                null,
                                StepReason.of(action, valueOf(slots.words()))),
                        UnusedParts.of(understood, action));
        return action == Action.PASS ? passes.of(ask, step, understood) : checked(ask, step);
    }

    static ReadStep checked(Ask ask, Step step) {
        return StepQuestions.about(ask, step)
                .map(why -> missing(step, why))
                .orElseGet(() -> new ReadStep.Complete(step));
    }

    static ReadStep missing(Step step, String why) {
        var example = StepQuestions.example(step.action(), "R-" + step.referral());
        return new ReadStep.Missing(
                "%s Write it like this: %s.".formatted(why, example),
                StepQuestions.lacks(step) ? step : null);
    }

    /// The number of the referral that the message is about.
    public Optional<Integer> numberOf(Ask ask, Understood understood) {
        return referral(ask, understood).map(Referral::number);
    }

    public Optional<Referral> referral(Ask ask, Understood understood) {
        var referral = understood.slots().referral();
        return referral == null
                ? Optional.empty()
                : referrals.find(ask.firm().id(), referral.value()).filter(ask.asker()::maySee);
    }

    private Optional<Referral> find(Ask ask, int number) {
        return referrals.find(ask.firm().id(), number);
    }
}
