package io.baton.desk.freetext.step;

import io.baton.desk.Ask;
import io.baton.desk.refer.act.ReportCards;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.Undo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The step that takes back one that should never have been taken: undo while that's possible,
/// otherwise reopen it or hand it back.
public final class Retractions {
    private Retractions() {}

    /// Whether the referral's state is what the step led to.
    public static boolean stands(Referral now, Action denied) {
        return switch (denied) {
            case WON -> now.stage() == Stage.WON;
            case LOST -> now.stage() == Stage.LOST;
            case WITHDRAW -> now.stage() == Stage.WITHDRAWN;
            case OFFER -> now.stage() == Stage.OFFERED;
            case ACCEPTED -> now.stage() == Stage.ACCEPTED;
            case PAID -> !now.payments().isEmpty();
            case NOTE,
                    PASS,
                    TAKE_BACK,
                    HAND_BACK,
                    REOPEN,
                    ENDED,
                    PRICE,
                    EDIT,
                    DECLINE,
                    STILL_ON_IT,
                    UNDO ->
                    false;
        };
    }

    /// Empty if the person can't take it back, or it doesn't stand.
    ///
    /// @param words why, in the person's own words
    public static Optional<Step> of(Ask ask, Referral now, Action denied, String words) {
        if (!stands(now, denied)) {
            return Optional.empty();
        }
        var undo = undo(ask, now, denied);
        return undo.isPresent() ? undo : later(ask, now, denied, words);
    }

    private static Optional<Step> later(Ask ask, Referral now, Action denied, String words) {
        boolean member = ask.asker().isMember();
        return switch (denied) {
            case WON, LOST ->
                    member || isOwnReport(ask, now)
                            ? Optional.of(step(now, Action.REOPEN, null))
                            : Optional.empty();
            case WITHDRAW ->
                    member ? Optional.of(step(now, Action.REOPEN, null)) : Optional.empty();
            case OFFER ->
                    member ? Optional.of(step(now, Action.TAKE_BACK, null)) : Optional.empty();
            case ACCEPTED ->
                    member && now.state().claimedBy() != null
                            ? Optional.of(step(now, Action.HAND_BACK, words))
                            : Optional.empty();
            case PAID,
                    NOTE,
                    PASS,
                    TAKE_BACK,
                    HAND_BACK,
                    REOPEN,
                    ENDED,
                    PRICE,
                    EDIT,
                    DECLINE,
                    STILL_ON_IT,
                    UNDO ->
                    Optional.empty();
        };
    }

    /// What they reported for the partner, and no member has confirmed.
    private static boolean isOwnReport(Ask ask, Referral now) {
        return now.state().reportedBy() != null && now.holder().is(ask.who());
    }

    private static Optional<Step> undo(Ask ask, Referral now, Action denied) {
        return Undo.last(now, ask.who())
                .filter(_ -> Undo.refusal(now, ask.who(), ask.now()).isEmpty())
                .flatMap(undoable ->
                        now.steps().reversed().stream()
                                .limit(undoable.steps())
                                .filter(each -> leadsTo(each.event(), denied))
                                .findFirst())
                .map(each -> step(now, Action.UNDO, ReportCards.inWords(each, ask.firm())));
    }

    public static boolean leadsTo(Event event, Action denied) {
        return switch (event) {
            case Event.Won _ -> denied == Action.WON;
            case Event.Lost _ -> denied == Action.LOST;
            case Event.Withdrawn _ -> denied == Action.WITHDRAW;
            case Event.AcceptedElsewhere _ -> denied == Action.ACCEPTED;
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> false;
        };
    }

    private static Step step(Referral now, Action action, @Nullable String words) {
        return new Step(
                now.number(), action, new Arguments(null, null, null, null, words), List.of());
    }
}
