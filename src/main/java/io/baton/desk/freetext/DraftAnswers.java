package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.freetext.phrase.Answer;
import io.baton.desk.freetext.phrase.YesOrNo;
import io.baton.desk.refer.log.LoggingCheck;
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
                        word == YesOrNo.NO
                                || !(draft.proposal() instanceof Proposal.Choice)
                                        && !AskedStep.isIn(draft))
                .map(draft ->
                        switch (word) {
                            case YES -> saidYes(ask, draft);
                            case NO -> discarded(ask, draft, Answer.NO);
                        })
                .map(DraftAnswers::asWhisper);
    }

    /// The answer to a yes or no that answers no draft.
    Reply nothingToAnswer(Ask ask) {
        return CommonReplies.whisper(
                pending.latest(ask)
                                .filter(draft -> draft.state() == Draft.State.OPEN_BY_BUTTON)
                                .isPresent()
                        ? "We've moved on since that card. Press the button on it instead."
                        : "There's nothing to answer with yes or no right now.");
    }

    private Reply saidYes(Ask ask, Draft draft) {
        return confirmed(
                pressed(ask, draft), draft, draft.confirmed(Draft.State.CONFIRMED), Answer.YES);
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

    /// The reply on a draft that was answered before, or too late; empty for an open one. If its
    /// answer was carried out, it shows the referral as it is now.
    Optional<Reply> settled(Ask ask, Draft draft) {
        return switch (draft.state()) {
            case OPEN, OPEN_BY_BUTTON ->
                    draft.expired(ask.now())
                            ? Optional.of(new Reply.Replace(PendingDrafts.expired()))
                            : Optional.empty();
            case DISCARDED -> Optional.of(new Reply.Replace(PendingDrafts.discarded()));
            case REPLACED -> Optional.of(new Reply.Replace(PendingDrafts.replaced()));
            case CONFIRMED, CONFIRMED_AND_SENT ->
                    Optional.of(
                            asReplacement(
                                    CommonReplies.withLead(
                                            carriedOut(ask, draft), "You've said yes to this.")));
            case REFUSED -> Optional.of(asReplacement(confirmation.refusedAgain(ask, draft)));
        };
    }

    /// Stores the answer first, then carries it out.
    ///
    /// @param draft as its card shows it
    /// @param next as confirmed
    Reply confirmed(Ask ask, Draft draft, Draft next, Answer answer) {
        if (next.proposal() instanceof NewReferrals wanted
                && !LoggingCheck.problems(wanted).isEmpty()) {
            return new Reply.Replace(pending.cardOf(ask, draft));
        }
        resumableTurns.begin(ask);
        return pending.answer(ask, draft, next, answer)
                .map(stored -> asReplacement(carriedOut(ask, stored)))
                .orElseGet(() -> again(ask, draft));
    }

    private Reply carriedOut(Ask ask, Draft draft) {
        var reply = confirmation.carryOut(ask, draft);
        if (draft.proposal() instanceof Proposal.Step step) {
            pending.settle(ask, draft, step, confirmation.tookStep(draft, step));
        }
        return reply;
    }

    Reply discarded(Ask ask, Draft draft, Answer answer) {
        return pending.answer(ask, draft, draft.discarded(), answer)
                .<Reply>map(_ -> new Reply.Replace(PendingDrafts.discarded()))
                .orElseGet(() -> again(ask, draft));
    }

    /// Another press was faster. Shows its result.
    Reply again(Ask ask, Draft draft) {
        return pending.find(ask, draft.id())
                .flatMap(now -> settled(ask, now))
                .orElseGet(() -> new Reply.Replace(PendingDrafts.expired()));
    }

    /// The answer to the form behind a draft's card takes that card's place. A card that was posted
    /// is rewritten by a post of its own.
    static Reply toForm(Draft draft, Reply reply) {
        return draft.origin().postedDirectly() ? asWhisper(reply) : asReplacement(reply);
    }

    static Reply asReplacement(Reply reply) {
        return reply instanceof Reply.Whisper(var card) ? new Reply.Replace(card) : reply;
    }
}
