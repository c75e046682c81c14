package io.baton.desk.freetext.correction;

import static io.baton.desk.freetext.read.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.AmountContrast;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.draft.Draft;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Event;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Corrects an amount: that of the win once it's won, that of a payment if the message speaks of
/// one, and the estimate otherwise.
final class AmountCorrections {
    private static final Pattern PAYMENT =
            Pattern.compile("(?iU)\\b(?:paid|pays?|payments?|paying|invoices?|transferred)\\b");

    private static final Pattern WIN =
            Pattern.compile("(?iU)\\b(?:won|win|signed|signs?|closed|bought|sold|went ahead)\\b");

    private final ReadSteps readSteps;
    private final Referrals referrals;

    AmountCorrections(ReadSteps readSteps, Referrals referrals) {
        this.readSteps = readSteps;
        this.referrals = referrals;
    }

    /// The step of a message such as `harbor dental was 12k, not 120k`; empty for any other.
    Optional<Step> of(Ask ask, Understood understood) {
        return understood.intent().logs() || understood.intent() == Intent.NOTE
                ? Optional.empty()
                : AmountContrast.in(understood.text(), ask.firm().currency())
                        .flatMap(contrast ->
                                readSteps
                                        .referral(ask, understood)
                                        .map(now -> step(understood, contrast, now)));
    }

    private static Step step(Understood understood, AmountContrast said, Referral now) {
        if (now.stage() == Stage.WON && PAYMENT.matcher(understood.text()).find()) {
            return payment(now, said).orElseGet(() -> step(now, Action.PAID, said.amount(), null));
        }
        boolean won =
                understood.intent() == Intent.WON
                        && (WIN.matcher(understood.text()).find()
                                || !isEstimate(now, said.instead()));
        return won
                ? step(now, Action.WON, said.amount(), valueOf(understood.slots().dates().on()))
                : of(now, said.amount());
    }

    /// Whether the wrong amount is what it's worth about, not what it was won for.
    private static boolean isEstimate(Referral now, Estimate wrong) {
        var estimate = now.estimate();
        return now.stage() != Stage.WON
                && estimate != null
                && estimate.worth().amount().equals(wrong.worth().amount());
    }

    /// The amount of the win, or the estimate if it isn't won.
    static Step of(Referral now, Estimate amount) {
        return now.stage() == Stage.WON
                ? ofWin(now, amount, null)
                : step(now, Action.EDIT, amount, null);
    }

    /// The amount of the win and its day.
    ///
    /// @param on null if it stays
    static Step ofWin(Referral now, Estimate amount, @Nullable LocalDate on) {
        return step(now, Action.WON, amount, on);
    }

    /// Adds or reverses what's between the payment and what it should have been.
    static Optional<Step> payment(Referral now, AmountContrast said) {
        return now.payments().stream()
                .map(Payment::amount)
                .filter(said.instead().worth().amount()::equals)
                .findFirst()
                .map(paid -> difference(now, said.amount().worth(), paid));
    }

    private static Step difference(Referral now, Worth right, Money paid) {
        var amount = Estimate.of(Worth.once(right.amount().minus(paid)));
        return step(now, Action.PAID, amount, null);
    }

    /// What a line such as `no, 4.5k` corrects in the step that the person took last.
    Optional<Step> ofLast(Ask ask, Estimate amount) {
        return lastActedOn(ask).flatMap(now -> ofLast(now, amount));
    }

    private Optional<Referral> lastActedOn(Ask ask) {
        return referrals
                .actedOnBy(ask.firm().id(), ask.who(), ask.now().minus(Draft.ANSWERED_BY_WORD))
                .stream()
                .findFirst()
                .filter(now -> now.steps().getLast().madeBy(ask.who()));
    }

    private static Optional<Step> ofLast(Referral now, Estimate amount) {
        var event = now.steps().getLast().event();
        if (event instanceof Event.Paid(var paid, _)) {
            return paid.isSameCurrency(amount.worth().amount())
                    ? Optional.of(difference(now, amount.worth(), paid))
                    : Optional.empty();
        }
        boolean ofAmount =
                event instanceof Event.Won
                        || event instanceof Event.Restated
                        || event instanceof Event.Logged
                        || event instanceof Event.Offered
                        || event instanceof Event.Edited;
        return ofAmount ? Optional.of(of(now, amount)) : Optional.empty();
    }

    /// What a line such as `no, 1 December` corrects in the step that the person took last: the day
    /// of a win, or of its end.
    Optional<Step> dayOfLast(Ask ask, LocalDate day) {
        return lastActedOn(ask)
                .flatMap(now -> {
                    var last = now.steps().getLast().event();
                    if (last instanceof Event.Ended) {
                        var on = new Arguments(null, day, null, null, null);
                        return Optional.of(new Step(now.number(), Action.ENDED, on, List.of()));
                    }
                    return last instanceof Event.Won || last instanceof Event.Restated
                            ? MovedWin.to(now, day)
                            : Optional.empty();
                });
    }

    private static Step step(Referral now, Action action, Estimate amount, @Nullable LocalDate on) {
        var whole = action == Action.WON ? inPlace(now, amount) : amount;
        return new Step(
                now.number(), action, new Arguments(whole, on, null, null, null), List.of());
    }

    /// `it's 900, not 800` says nothing about how often, nor for how many months.
    private static Estimate inPlace(Referral now, Estimate amount) {
        return now.state() instanceof State.Won(var win, _, _, _)
                        && win.once() == null
                        && win.recurring() != null
                ? amount.inPlaceOf(win.recurring())
                : amount;
    }
}
