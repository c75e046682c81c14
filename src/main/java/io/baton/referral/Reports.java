package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Results that the partner's person reports. They count, unconfirmed until the firm agrees.
public final class Reports {
    private Reports() {}

    /// What the partner says it was won for. A loss that they reported is replaced.
    ///
    /// @param fee as for [Closing#win]
    public static Decision won(
            Referral referral,
            WinAmount amount,
            @Nullable FeeRule fee,
            LocalDate on,
            Participant by,
            Instant now) {
        if (!amount.isPositive()) {
            return Decision.refused(new Refusal.NoAmount());
        }
        return switch (referral.state()) {
            case State.Won(_, _, _, var agreement) when agreement instanceof Agreement.Taken ->
                    Handoff.notNow(referral);
            case State.Accepted _, State.Won _ ->
                    mayReport(referral, by)
                            .map(Decision::refused)
                            .orElseGet(() ->
                                    WinFigures.state(
                                            referral,
                                            Closing.figure(referral, amount, on),
                                            FrozenTerms.fee(referral, fee),
                                            by,
                                            true,
                                            now));
            case State.Lost before when before.reportedBy() != null ->
                    mayReport(referral, by)
                            .map(Decision::refused)
                            .orElseGet(() ->
                                    Closing.reopen(referral, by.who(), now)
                                            .then(open -> won(open, amount, fee, on, by, now)));
            case State.Logged _, State.Offered _, State.Lost _, State.Withdrawn _ ->
                    Handoff.notNow(referral);
        };
    }

    /// Until it's confirmed, another report replaces it: one of a win, too.
    public static Decision lost(Referral referral, String reason, Participant by, Instant now) {
        if (referral.stage() != Stage.ACCEPTED && referral.state().reportedBy() == null) {
            return Handoff.notNow(referral);
        }
        var refusal = mayReport(referral, by);
        if (refusal.isEmpty() && referral.stage() != Stage.ACCEPTED) {
            return referral.state() instanceof State.Lost(var before, _) && before.equals(reason)
                    ? Decision.refused(new Refusal.NothingChanged())
                    : Closing.reopen(referral, by.who(), now)
                            .then(open -> lost(open, reason, by, now));
        }
        return refusal.map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                referral.moved(
                                        new State.Lost(reason, by.who()),
                                        referral.holder(),
                                        now,
                                        by.who(),
                                        new Event.Lost(reason, true))));
    }

    /// How many results were recorded, those that were undone too. With each, the number of the
    /// question to the firm changes.
    public static int results(List<Step> steps) {
        return (int) steps.stream().filter(step -> isResult(step.event())).count();
    }

    /// The number of the last result that stands, counted like [#results]; 0 if there is none.
    public static int lastNumber(ReferralHistory history) {
        var undone = history.undone();
        int number = 0;
        int last = 0;
        for (int i = 0; i < history.steps().size(); i++) {
            if (isResult(history.steps().get(i).event())) {
                number++;
                last = undone.contains(i) ? last : number;
            }
        }
        return last;
    }

    /// The last result that stands.
    public static Optional<Step> last(Referral referral) {
        return referral.history().standing().reversed().stream()
                .filter(step -> isResult(step.event()))
                .findFirst();
    }

    public static boolean isResult(Event event) {
        return switch (event) {
            case Event.Won _,
                    Event.Lost _,
                    Event.Restated _,
                    Event.FigureStated _,
                    Event.Repriced _,
                    Event.Ended _ ->
                    true;
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> false;
        };
    }

    /// The firm agrees with the result that the partner reported.
    public static Decision confirm(Referral referral, Individual by, Instant now) {
        return referral.state() instanceof State.Lost lost && lost.reportedBy() != null
                ? new Decision.Changed(
                        referral.moved(
                                new State.Lost(lost.reason()),
                                referral.holder(),
                                now,
                                by,
                                new Event.ResultConfirmed()))
                : WinFigures.accept(referral, new Participant.Member(by), now);
    }

    private static Optional<Refusal> mayReport(Referral referral, Participant by) {
        return StepRights.refusal(referral, by, StepRights.Kind.REPORT);
    }

    /// The steps before what was done last: accepting a figure that didn't count takes two.
    public static List<Step> beforeLast(Referral referral) {
        return referral.steps().subList(0, referral.steps().size() - added(referral));
    }

    private static int added(Referral next) {
        var steps = next.steps();
        var last = steps.getLast();
        var before = steps.get(steps.size() - 2);
        return last.event() instanceof Event.ResultConfirmed
                        && last.at().equals(before.at())
                        && Objects.equals(last.who(), before.who())
                        && isChange(before.event())
                ? 2
                : 1;
    }

    /// Whether these steps asked a side about a result. Either one may have been asked about
    /// another figure than the first one.
    public static boolean wasAsked(Side side, List<Step> steps) {
        return steps.stream()
                .anyMatch(step ->
                        switch (step.event()) {
                            case Event.Won won -> won.reported() == (side == Side.FIRM);
                            case Event.Lost lost -> lost.reported() && side == Side.FIRM;
                            case Event.FigureStated _ -> true;
                            case Event.OfResult result -> isChange(result);
                            case Event.OfHandoff _, Event.OfRecord _ -> false;
                        });
    }

    /// Another figure counts from then on.
    private static boolean isChange(Event event) {
        return switch (event) {
            case Event.Restated _, Event.Repriced _, Event.Ended _ -> true;
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> false;
        };
    }
}
