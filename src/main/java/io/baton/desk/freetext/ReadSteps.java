package io.baton.desk.freetext;

import static io.baton.desk.freetext.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.firm.Individual;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.understanding.Found;
import io.baton.understanding.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what was read into a step with a referral, or says what's missing.
final class ReadSteps {
    private final Referrals referrals;
    private final Partners partners;

    ReadSteps(Referrals referrals, Partners partners) {
        this.referrals = referrals;
        this.partners = partners;
    }

    sealed interface ReadStep {
        record Complete(Step step) implements ReadStep {}

        /// @param question what's missing, and how to say it
        record Missing(String question) implements ReadStep {}
    }

    ReadStep of(Ask ask, Understood understood, Action action) {
        var slots = understood.slots();
        var number = numberOf(ask, understood);
        if (number.isEmpty()) {
            return new ReadStep.Missing(
                    "Which referral? Write it with its number, e.g. "
                            + example(action, "R-12")
                            + ".");
        }
        var arguments =
                new Arguments(
                        valueOf(slots.amount()),
                        valueOf(slots.dates().on()),
                        ReadReferrals.called(ask, valueOf(slots.parties().partner()), partners),
                        member(ask, valueOf(slots.parties().member())),
                        valueOf(slots.words()));
        var step = new Step(number.get(), action, arguments, unused(understood, action));
        return question(step)
                .<ReadStep>map(why ->
                        new ReadStep.Missing(
                                why
                                        + " Write it like this: "
                                        + example(action, "R-" + number.get())
                                        + "."))
                .orElseGet(() -> new ReadStep.Complete(step));
    }

    /// The number of the referral that the message is about.
    Optional<Integer> numberOf(Ask ask, Understood understood) {
        var referral = understood.slots().referral();
        return referral == null
                ? Optional.empty()
                : referrals.find(ask.firm().id(), referral.value()).map(Referral::number);
    }

    /// What wasn't understood, and what was but has no place in this step.
    private static List<String> unused(Understood understood, Action action) {
        var slots = understood.slots();
        var parts = new ArrayList<Found<?>>();
        add(parts, slots.dates().neededBy());
        add(parts, action == Action.PAID ? null : slots.dates().on());
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

    private static boolean takesWords(Action action) {
        return switch (action) {
            case LOST, NOTE, WITHDRAW -> true;
            case WON, PAID, OFFER, PASS -> false;
        };
    }

    /// Only a mention says for sure who is meant.
    private static @Nullable Individual member(Ask ask, @Nullable String name) {
        return ask.mentioned().values().stream()
                .filter(person ->
                        name != null && name.replaceFirst("^@", "").equalsIgnoreCase(person.name()))
                .map(person -> new Individual(person.id(), person.name()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> question(Step step) {
        var with = step.arguments();
        var label = "R-" + step.referral();
        var amount = with.amount();
        return Optional.ofNullable(
                switch (step.action()) {
                    case WON, PAID ->
                            amount == null
                                    ? "How much was %s?".formatted(label)
                                    : amount.upTo() == null ? null : "Which amount exactly?";
                    case LOST -> with.words() == null ? "Why was %s lost?".formatted(label) : null;
                    case NOTE -> with.words() == null ? "What's the note?" : null;
                    case OFFER ->
                            with.partner() == null
                                    ? "Which partner should get %s?".formatted(label)
                                    : with.partner().id() == null
                                            ? "You have no partner called “%s”."
                                                    .formatted(with.partner().name())
                                            : null;
                    case PASS -> with.member() == null ? "Who gets the baton?" : null;
                    case WITHDRAW -> null;
                });
    }

    private static String example(Action action, String label) {
        return switch (action) {
            case WON -> "won " + label + " $4,500";
            case LOST -> "lost " + label + " chose a cheaper bid";
            case PAID -> "paid " + label + " $4,500";
            case NOTE -> "note " + label + " called them, waiting";
            case OFFER -> "offer " + label + " to RingPros";
            case PASS -> "pass " + label + " @Ben";
            case WITHDRAW -> "withdraw " + label;
        };
    }
}
