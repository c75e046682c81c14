package io.baton.desk.refer.undo;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.ShownState;
import io.baton.desk.refer.card.RefusalText;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.undo.Undoing.Target;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Undo;
import io.baton.referral.Undoable;
import io.baton.store.ReferralStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Undoes steps. What one turn did to several referrals is undone as a whole, or not at all. If
/// someone acts on one of them meanwhile, undoing ends there.
final class UndoRunner {
    private final ReferralStore referrals;
    private final Transitions transitions;
    private final Undoing.Parts parts;
    private final ResumableTurns resumableTurns;
    private final SameTurn sameTurn;

    UndoRunner(
            ReferralStore referrals,
            Transitions transitions,
            Undoing.Parts parts,
            ResumableTurns resumableTurns) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.parts = parts;
        this.resumableTurns = resumableTurns;
        sameTurn = new SameTurn(referrals);
    }

    /// Completes what this turn has begun to undo; empty if it hasn't.
    Optional<Reply> repeated(Ask ask) {
        var since = ask.now().minus(Undo.TIME);
        return referrals.actedOnBy(ask.firm().id(), ask.who(), since).stream()
                .filter(each -> sameTurn.hasUndone(ask, each))
                .findFirst()
                .map(each -> again(ask, each));
    }

    Reply numbered(Ask ask, int number) {
        return on(ask, number, null);
    }

    /// Undoes only the step below whose answer the button is.
    Reply pressed(Ask ask, ShownState shown) {
        return on(ask, shown.number(), shown);
    }

    /// @param shown what the pressed button was made for; null for a typed command
    private Reply on(Ask ask, int number, @Nullable ShownState shown) {
        var found = referrals.find(ask.firm().id(), number);
        if (found.isEmpty()) {
            return transitions.apply(ask, number, step(ask, new Target("", 0)));
        }
        var referral = found.get();
        int steps = shown == null ? referral.steps().size() : shown.steps();
        return sameTurn.hasUndone(ask, referral)
                ? again(ask, referral)
                : undo(ask, referral, Target.of(ask, referral, steps));
    }

    /// The turn was interrupted, or arrives a second time.
    private Reply again(Ask ask, Referral undone) {
        return sameTurn.left(ask, undone).stream()
                .findFirst()
                .map(each -> undo(ask, each, Target.of(ask, each)))
                .orElseGet(() -> answer(ask, undone, sameTurn.undone(ask, undone)));
    }

    /// The named one last: if the turn is interrupted and runs again, it completes the others.
    private Reply undo(Ask ask, Referral referral, Target target) {
        var together = sameTurn.changed(referral, target.turn());
        var turn = Optional.of(target.turn());
        var others =
                together.stream().filter(each -> !Undoing.undone(ask, each).equals(turn)).toList();
        if (together.isEmpty() || ask.onlyChecks() || !isPossible(ask, referral, target)) {
            return transitions.apply(ask, referral.number(), step(ask, target));
        }
        var undone =
                new ArrayList<>(together.stream().filter(each -> !others.contains(each)).toList());
        for (var each : others) {
            var inTheWay = inTheWay(ask, each, target.turn());
            if (inTheWay.isPresent()) {
                var why = RefusalText.of(ask.asker().view(each), inTheWay.get(), ask.times());
                return CommonReplies.whisper(
                        why.plain(" ").and(UndoText.stopped(undone, referral)));
            }
        }
        resumableTurns.begin(ask);
        for (var each : others) {
            var reply = transitions.apply(ask, each.number(), step(ask, Target.of(ask, each)));
            if (!isUndone(ask, each)) {
                return stopped(reply, undone, referral);
            }
            undone.add(each);
        }
        var reply = transitions.apply(ask, referral.number(), step(ask, target));
        return referrals
                .find(referral.firm(), referral.number())
                .filter(each -> sameTurn.hasUndone(ask, each))
                .map(each -> answer(ask, each, undone))
                .orElseGet(() -> undone.isEmpty() ? reply : stopped(reply, undone, referral));
    }

    private boolean isUndone(Ask ask, Referral referral) {
        return referrals
                .find(referral.firm(), referral.number())
                .filter(each -> sameTurn.hasUndone(ask, each))
                .isPresent();
    }

    private boolean isPossible(Ask ask, Referral referral, Target target) {
        return referral.steps().size() == target.steps()
                && Undo.refusal(referral, ask.who(), ask.now()).isEmpty();
    }

    private Optional<Refusal> inTheWay(Ask ask, Referral other, String turn) {
        return last(ask, other).filter(step -> step.turn().equals(turn)).isPresent()
                ? Undo.refusal(other, ask.who(), ask.now())
                : Optional.of(new Refusal.ActedOnSince(other.steps().getLast()));
    }

    private static Reply stopped(Reply why, List<Referral> undone, Referral named) {
        return why instanceof Reply.Whisper(var card)
                ? new Reply.Whisper(card.note(UndoText.stopped(undone, named)))
                : why;
    }

    private Reply answer(Ask ask, Referral undone, List<Referral> together) {
        var all = new ArrayList<>(together);
        all.add(undone);
        all.sort(Comparator.comparing(Referral::number));
        var card =
                all.size() == 1
                        ? step(ask, Target.of(ask, undone)).answer(undone)
                        : Card.saying(
                                UndoText.of(
                                        all.stream()
                                                .flatMap(each ->
                                                        referrals
                                                                .find(each.firm(), each.number())
                                                                .stream())
                                                .toList()));
        return new Reply.Whisper(card);
    }

    private static Optional<Undoable> last(Ask ask, Referral referral) {
        return Undo.last(referral, ask.who());
    }

    private Undoing step(Ask ask, Target target) {
        return new Undoing(ask, target, parts);
    }
}
