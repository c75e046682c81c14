package io.baton.desk.freetext.step;

import io.baton.desk.button.ShownState;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Arguments;
import io.baton.referral.ClientNeed;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whether a referral has moved on since a card asked about a step, so that a yes would do
/// something else than the card says: replace a newer result, or pay twice.
public final class OutdatedStep {
    private OutdatedStep() {}

    /// The step since then that makes the card out of date; empty if it isn't.
    ///
    /// @param shown the referral as the card shows it
    public static Optional<Step> since(Referral now, Proposal.Step asked, ShownState shown) {
        var steps = now.steps();
        var later = steps.subList(Math.min(shown.steps(), steps.size()), steps.size());
        return switch (asked.action()) {
            case NOTE, STILL_ON_IT -> Optional.empty();
            case WON,
                    LOST,
                    OFFER,
                    WITHDRAW,
                    TAKE_BACK,
                    HAND_BACK,
                    ACCEPTED,
                    REOPEN,
                    ENDED,
                    PRICE,
                    DECLINE ->
                    moved(now, later, shown);
            case PAID ->
                    moved(now, later, shown)
                            .or(() -> last(later, each -> isPaid(each, asked.arguments())));
            case PASS ->
                    moved(now, later, shown)
                            .or(() -> last(later, each -> each instanceof Event.Passed));
            case EDIT ->
                    moved(now, later, shown)
                            .or(() -> last(later, each -> changesSame(each, asked.arguments())));
            // It undoes the last step, which was another one then.
            case UNDO -> last(later, _ -> true);
        };
    }

    private static Optional<Step> moved(Referral now, List<Step> later, ShownState shown) {
        return shown.fits(now)
                ? Optional.empty()
                : last(
                                later,
                                each ->
                                        each instanceof Event.OfResult
                                                || each instanceof Event.Undone)
                        .or(() -> Optional.of(now.lastMove()));
    }

    private static Optional<Step> last(List<Step> later, Predicate<Event> which) {
        return later.reversed().stream().filter(each -> which.test(each.event())).findFirst();
    }

    /// Two payments on different days may well be the same sum, but not since the card was shown.
    private static boolean isPaid(Event event, Arguments asked) {
        var amount = asked.amount();
        return event instanceof Event.Paid(var paid, _)
                && amount != null
                && paid.equals(amount.worth().amount());
    }

    private static boolean changesSame(Event event, Arguments asked) {
        return switch (event) {
            case Event.Edited(var before, var after) ->
                    !Objects.equals(field(asked, before), field(asked, after));
            case Event.BringerCorrected _ -> isWord("partner", asked);
            case Event.OfHandoff _, Event.OfResult _, Event.OfRecord _ -> false;
        };
    }

    private static @Nullable Object field(Arguments asked, ClientNeed need) {
        return asked.words() == null || isWord("worth", asked)
                ? need.estimate()
                : isWord("client", asked)
                        ? need.client()
                        : isWord("need", asked)
                                ? need.need()
                                : isWord("contact", asked)
                                        ? need.clientContact()
                                        : isWord("by", asked) ? need.neededBy() : need;
    }

    private static boolean isWord(String field, Arguments asked) {
        var words = asked.words();
        return words != null && words.startsWith(field + " ");
    }
}
