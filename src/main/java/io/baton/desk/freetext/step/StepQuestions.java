package io.baton.desk.freetext.step;

import io.baton.desk.Ask;
import io.baton.desk.parsing.DatedWords;
import io.baton.desk.parsing.WinDay;
import io.baton.desk.refer.step.TextLimits;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a step can be taken as it was read. Asked before it's confirmed, so that a yes is never
/// refused for a missing part, a day to come, or its length.
public final class StepQuestions {
    private StepQuestions() {}

    /// What's missing or wrong, as a sentence for the reader; empty if nothing is.
    public static Optional<String> about(Ask ask, Step step) {
        var with = step.arguments();
        var label = "R-" + step.referral();
        return switch (step.action()) {
            case WON -> amount(label, with).or(() -> wonOn(with, ask.today()));
            case PAID -> amount(label, with).or(() -> paidOn(with.on(), ask.today()));
            case LOST ->
                    words(with.words(), "Why was %s lost?".formatted(label), TextLimits.REASON);
            case NOTE -> words(with.words(), "What's the note?", TextLimits.NOTE);
            case WITHDRAW ->
                    with.words() == null
                            ? Optional.empty()
                            : TextLimits.REASON.problem(with.words());
            case OFFER -> partner(label, with);
            // MemberChoice has asked who gets the baton.
            case HAND_BACK ->
                    words(
                            with.words(),
                            "Why is %s handed back?".formatted(label),
                            TextLimits.REASON);
            case DECLINE ->
                    words(
                            with.words(),
                            "Why do you turn %s down?".formatted(label),
                            TextLimits.REASON);
            case PASS, TAKE_BACK, ACCEPTED, REOPEN, ENDED, PRICE, STILL_ON_IT, EDIT, UNDO ->
                    Optional.empty();
        };
    }

    /// Whether the step lacks a part that the next message can name.
    public static boolean lacks(Step step) {
        var with = step.arguments();
        var amount = with.amount();
        var partner = with.partner();
        return switch (step.action()) {
            case WON, PAID -> amount == null || amount.upTo() != null;
            case LOST, NOTE, HAND_BACK, DECLINE -> with.words() == null;
            case OFFER -> partner == null || partner.id() == null;
            case PASS -> with.member() == null;
            case WITHDRAW, TAKE_BACK, ACCEPTED, REOPEN, ENDED, PRICE, STILL_ON_IT, EDIT, UNDO ->
                    false;
        };
    }

    private static Optional<String> amount(String label, Arguments with) {
        var amount = with.amount();
        if (amount == null) {
            return Optional.of("How much was %s?".formatted(label));
        }
        return amount.upTo() == null ? Optional.empty() : Optional.of("Which amount exactly?");
    }

    private static Optional<String> wonOn(Arguments with, LocalDate today) {
        var amount = with.amount();
        return with.on() == null || amount == null
                ? Optional.empty()
                : WinDay.problem(amount.worth().recurring(), with.on(), today);
    }

    private static Optional<String> paidOn(@Nullable LocalDate on, LocalDate today) {
        return on != null && on.isAfter(today)
                ? Optional.of(
                        DatedWords.inFuture(on)
                                + " If you mean another year, write it with the day.")
                : Optional.empty();
    }

    private static Optional<String> words(
            @Nullable String words, String question, TextLimits limit) {
        return words == null ? Optional.of(question) : limit.problem(words);
    }

    private static Optional<String> partner(String label, Arguments with) {
        var partner = with.partner();
        if (partner == null) {
            return Optional.of("Which partner should get %s?".formatted(label));
        }
        return partner.id() == null
                ? Optional.of("You have no partner called “%s”.".formatted(partner.name()))
                : Optional.empty();
    }

    public static String example(Action action, String label) {
        return switch (action) {
            case WON -> "won " + label + " $4,500";
            case LOST -> "lost " + label + " chose a cheaper bid";
            case PAID -> "paid " + label + " $4,500";
            case NOTE -> "note " + label + " called them, waiting";
            case OFFER -> "offer " + label + " to RingPros";
            case PASS -> "pass " + label + " @Ben";
            case WITHDRAW -> "withdraw " + label;
            case TAKE_BACK -> "takeback " + label;
            case HAND_BACK -> "handback " + label + " no one has time before June";
            case ACCEPTED -> "accepted " + label;
            case REOPEN -> "reopen " + label;
            case ENDED -> "ended " + label;
            case PRICE -> "price " + label + " $250/month from 2027-01-01";
            case EDIT -> "edit " + label + " worth $5k";
            case DECLINE -> "decline " + label + " no capacity before January";
            case STILL_ON_IT -> "still " + label;
            case UNDO -> "undo " + label;
        };
    }
}
