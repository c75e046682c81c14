package io.baton.desk.freetext;

import static io.baton.desk.freetext.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.desk.refer.step.KnownMembers;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.firm.Individual;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.understanding.Found;
import io.baton.understanding.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what was read into a step with a referral, or says what's missing.
final class ReadSteps {
    private static final Pattern IS_OFF =
            Pattern.compile(
                    "(?i)^(?:is|it's|was|has|have)? ?(?:off|dead|gone|lost|over|not happening|fallen through|fell through)[,;: -]+(?:because |since |as )?(?=\\p{L})");

    private final ListedReferrals referrals;
    private final Partners partners;
    private final MemberChoice memberChoice;
    private final StepCandidates candidates;

    ReadSteps(ListedReferrals referrals, Partners partners, KnownMembers knownMembers) {
        memberChoice = new MemberChoice(knownMembers);
        this.referrals = referrals;
        candidates = new StepCandidates(referrals);
        this.partners = partners;
    }

    sealed interface ReadStep {
        record Complete(Step step) implements ReadStep {}

        /// It could be any of these.
        record Several(List<Step> steps) implements ReadStep {}

        /// @param question what's missing, and how to say it
        record Missing(String question) implements ReadStep {}
    }

    ReadStep of(Ask ask, Understood understood, Action action) {
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
                            : which(action);
            case 1 -> new ReadStep.Complete(steps.getFirst());
            case 2, 3 -> new ReadStep.Several(steps);
            default -> which(action);
        };
    }

    private static ReadStep which(Action action) {
        return new ReadStep.Missing(whichReferral(action));
    }

    static String whichReferral(Action action) {
        return "Which referral? Write it with its number, e.g. "
                + StepQuestions.example(action, "R-12")
                + ".";
    }

    private ReadStep of(Ask ask, Understood understood, Action action, int number) {
        var slots = understood.slots();
        var step =
                new Step(
                        number,
                        action,
                        new Arguments(
                                valueOf(slots.amount()),
                                valueOf(slots.dates().on()),
                                ReadReferrals.called(
                                        ask, valueOf(slots.parties().partner()), partners),
                                null,
                                action == Action.LOST
                                        ? reason(valueOf(slots.words()))
                                        : valueOf(slots.words())),
                        unused(understood, action));
        return action == Action.PASS
                ? passing(step, memberChoice.of(ask, understood))
                : checked(ask, step);
    }

    /// `is off, they chose a cousin` says why after the comma.
    private static @Nullable String reason(@Nullable String words) {
        return words == null ? null : IS_OFF.matcher(words).replaceFirst("");
    }

    private static ReadStep passing(Step step, List<Individual> members) {
        return switch (members.size()) {
            case 0 -> missing(step, "Who gets the baton?");
            case 1 -> new ReadStep.Complete(MemberChoice.to(members.getFirst(), step));
            case 2, 3 ->
                    new ReadStep.Several(
                            members.stream().map(member -> MemberChoice.to(member, step)).toList());
            default -> missing(step, "That could be more than three people.");
        };
    }

    private static ReadStep checked(Ask ask, Step step) {
        return StepQuestions.about(ask, step)
                .map(why -> missing(step, why))
                .orElseGet(() -> new ReadStep.Complete(step));
    }

    private static ReadStep missing(Step step, String why) {
        return new ReadStep.Missing(
                why
                        + " Write it like this: "
                        + StepQuestions.example(step.action(), "R-" + step.referral())
                        + ".");
    }

    /// The number of the referral that the message is about.
    Optional<Integer> numberOf(Ask ask, Understood understood) {
        return referral(ask, understood).map(Referral::number);
    }

    Optional<Referral> referral(Ask ask, Understood understood) {
        var referral = understood.slots().referral();
        return referral == null
                ? Optional.empty()
                : referrals.find(ask.firm().id(), referral.value()).filter(ask.asker()::maySee);
    }

    /// What wasn't understood, and what was but has no place in this step.
    private static List<String> unused(Understood understood, Action action) {
        var slots = understood.slots();
        var parts = new ArrayList<Found<?>>();
        add(parts, slots.dates().neededBy());
        add(parts, takesDay(action) ? null : slots.dates().on());
        add(parts, takesWords(action) ? null : slots.words());
        add(parts, action == Action.WON || action == Action.PAID ? null : slots.amount());
        return Stream.concat(
                        ReadReferrals.unused(understood).stream(),
                        parts.stream().map(part -> part.span().of(understood.text())))
                .toList();
    }

    private static void add(List<Found<?>> parts, @Nullable Found<?> part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static boolean takesDay(Action action) {
        return action == Action.WON || action == Action.PAID || action == Action.ENDED;
    }

    private static boolean takesWords(Action action) {
        return switch (action) {
            case LOST, NOTE, WITHDRAW, HAND_BACK, DECLINE -> true;
            case WON, PAID, OFFER, PASS, TAKE_BACK, ACCEPTED, REOPEN, ENDED, STILL_ON_IT, EDIT ->
                    false;
        };
    }
}
