package io.baton.desk.refer.step;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import io.baton.referral.Undo;
import io.baton.referral.Undoable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Adds *Undo* to the answer to a person's own step, if they can undo it.
public final class UndoableAnswer {
    private static final int MOST_BUTTONS = 5;

    private UndoableAnswer() {}

    static Reply of(ReferralStep step, Reply reply, Ask ask, Referral after) {
        return undoes(step) ? reply : of(reply, ask, after);
    }

    /// Below its answer, *Undo* would read as if it did the step again.
    private static boolean undoes(ReferralStep step) {
        return step.kind().filter(kind -> kind == StepRights.Kind.UNDO).isPresent();
    }

    /// @param after the referral after the step
    public static Reply of(Reply reply, Ask ask, Referral after) {
        return isUndoable(ask, after) ? withUndo(reply, ask, after) : reply;
    }

    /// The answer once more, after the same press or the same turn.
    ///
    /// @param now the referral as the step left it
    static Reply repeated(ReferralStep step, Ask ask, Referral now) {
        var reply = step.effects(now).replyIfRepeated();
        if (undoes(step)) {
            return reply;
        }
        return isUndoable(ask, now)
                        || Undo.last(now, ask.who())
                                .filter(last -> isLastMove(now, last))
                                .isPresent()
                ? withUndo(reply, ask, now)
                : reply;
    }

    private static boolean isLastMove(Referral now, Undoable step) {
        var steps = now.history().standing();
        return steps.subList(steps.size() - step.steps(), steps.size()).contains(now.lastMove());
    }

    private static Reply withUndo(Reply reply, Ask ask, Referral after) {
        boolean possible = Undo.refusal(after, ask.who(), ask.now()).isEmpty();
        if (ask.asker() instanceof Asker.Stranger || !possible) {
            return reply;
        }
        var undo = ActButton.of(Verb.UNDO, after);
        return switch (reply) {
            case Reply.Whisper(var card) -> new Reply.Whisper(with(undo, card));
            case Reply.Replace(var card) when isOffer(after) -> new Reply.Replace(with(undo, card));
            // An offer's card is everyone's.
            case Reply.Replace _,
                    Reply.Nothing _,
                    Reply.Outdated _,
                    Reply.OpenForm _,
                    Reply.FieldErrors _,
                    Reply.Home _ ->
                    reply;
        };
    }

    /// The same for a turn that changed several referrals, or none.
    public static Reply of(Reply reply, Ask ask, List<Referral> after) {
        return after.stream()
                .filter(each -> isUndoable(ask, each))
                .findFirst()
                .map(each -> of(reply, ask, each))
                .orElse(reply);
    }

    /// What was logged by another press of the same button counts too.
    private static boolean isUndoable(Ask ask, Referral after) {
        return Undo.last(after, ask.who())
                .filter(step -> step.turn().equals(ask.turn().id()) || step.before() == null)
                .isPresent();
    }

    private static boolean isOffer(Referral after) {
        return after.history().standing().getLast().event() instanceof Event.Offered;
    }

    /// In the last row of buttons. If it's full, instead of the last step that it offers.
    private static Card with(Button undo, Card card) {
        var parts = card.parts();
        if (parts.isEmpty()
                || !(parts.getLast() instanceof Card.Part.Buttons(var buttons))
                || buttons.size() >= MOST_BUTTONS && !isAct(buttons.getLast())) {
            return card.buttons(undo);
        }
        var row = new ArrayList<>(buttons.subList(0, Math.min(buttons.size(), MOST_BUTTONS - 1)));
        row.add(undo);
        var all = new ArrayList<Card.Part>(parts.subList(0, parts.size() - 1));
        all.add(new Card.Part.Buttons(row));
        return new Card(card.summary(), List.copyOf(all));
    }

    private static boolean isAct(Button button) {
        return Stream.of(Verb.values()).anyMatch(verb -> verb.action().equals(button.action()));
    }
}
