package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ResumableTurns;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.NewReferrals;
import java.util.Optional;

/// What comes of an answer to a draft, given with a button, a form, or a typed yes or no.
final class DraftAnswers {
    private final PendingDrafts pending;
    private final Confirmation confirmation;
    private final ResumableTurns resumableTurns;

    DraftAnswers(PendingDrafts pending, Confirmation confirmation, ResumableTurns resumableTurns) {
        this.pending = pending;
        this.confirmation = confirmation;
        this.resumableTurns = resumableTurns;
    }

    /// Empty if nothing was asked a short time ago.
    Optional<Reply> typed(Ask ask, YesOrNo word) {
        return pending.answerable(ask)
                .filter(draft ->
                        word == YesOrNo.NO || !(draft.proposal() instanceof Proposal.Choice))
                .map(draft ->
                        switch (word) {
                            case YES ->
                                    confirmed(pressed(ask, draft), draft, Draft.State.CONFIRMED);
                            case NO -> discarded(ask, draft);
                        })
                .map(DraftAnswers::asWhisper);
    }

    /// A typed yes as a press: after a crash, the turn runs again as this.
    private static Ask pressed(Ask ask, Draft draft) {
        var press = new Turn.Pressed(ask.turn().context(), DraftButtons.CONFIRM, draft.id());
        return new Ask(ask.firm(), press, ask.asker(), ask.now());
    }

    /// No card was pressed that could be replaced.
    static Reply asWhisper(Reply reply) {
        return reply instanceof Reply.Replace(var card) ? new Reply.Whisper(card) : reply;
    }

    /// The reply on a draft that was answered before, or too late; empty for an open one.
    Optional<Reply> settled(Ask ask, Draft draft) {
        return switch (draft.state()) {
            case OPEN ->
                    draft.expired(ask.now())
                            ? Optional.of(new Reply.Replace(PendingDrafts.expired()))
                            : Optional.empty();
            case DISCARDED -> Optional.of(new Reply.Replace(PendingDrafts.discarded()));
            case CONFIRMED, CONFIRMED_AND_SENT ->
                    Optional.of(asReplacement(confirmation.carryOut(ask, draft)));
        };
    }

    /// Stores the answer first, then carries it out.
    Reply confirmed(Ask ask, Draft draft, Draft.State state) {
        if (draft.proposal() instanceof NewReferrals wanted && isIncomplete(wanted)) {
            return new Reply.Replace(pending.cardOf(ask, draft));
        }
        resumableTurns.begin(ask);
        return pending.store(ask, draft.withState(state))
                .map(stored -> asReplacement(confirmation.carryOut(ask, stored)))
                .orElseGet(() -> again(ask, draft));
    }

    private static boolean isIncomplete(NewReferrals wanted) {
        var partner = wanted.partners().named();
        return wanted.client() == null
                || wanted.needs().isEmpty()
                || wanted.inbound() && (partner == null || partner.id() == null);
    }

    Reply discarded(Ask ask, Draft draft) {
        return pending.store(ask, draft.withState(Draft.State.DISCARDED))
                .<Reply>map(_ -> new Reply.Replace(PendingDrafts.discarded()))
                .orElseGet(() -> again(ask, draft));
    }

    /// Another press was faster. Shows its result.
    Reply again(Ask ask, Draft draft) {
        return pending.find(ask, draft.id())
                .flatMap(now -> settled(ask, now))
                .orElseGet(() -> new Reply.Replace(PendingDrafts.expired()));
    }

    static Reply asReplacement(Reply reply) {
        return reply instanceof Reply.Whisper(var card) ? new Reply.Replace(card) : reply;
    }
}
