package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.NewReferrals;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What a draft's author answers: with a button, or with a typed yes or no.
final class DraftAnswers {
    private final PendingDrafts pending;
    private final Confirmation confirmation;
    private final ResumableTurns resumableTurns;

    DraftAnswers(PendingDrafts pending, Confirmation confirmation, ResumableTurns resumableTurns) {
        this.pending = pending;
        this.confirmation = confirmation;
        this.resumableTurns = resumableTurns;
    }

    private record DraftButton(String action, BiFunction<Ask, String, Reply> handler)
            implements ButtonHandler {
        @Override
        public Reply pressed(Ask ask, String value) {
            return handler.apply(ask, value);
        }
    }

    List<ButtonHandler> buttons() {
        return List.of(
                new DraftButton(
                        DraftButtons.CONFIRM,
                        (ask, id) ->
                                onOpen(
                                        ask,
                                        id,
                                        draft -> confirmed(ask, draft, Draft.State.CONFIRMED))),
                new DraftButton(
                        DraftButtons.SEND,
                        (ask, id) ->
                                onOpen(
                                        ask,
                                        id,
                                        draft ->
                                                confirmed(
                                                        ask,
                                                        draft,
                                                        Draft.State.CONFIRMED_AND_SENT))),
                new DraftButton(
                        DraftButtons.DISCARD,
                        (ask, id) -> onOpen(ask, id, draft -> discarded(ask, draft))),
                new DraftButton(
                        DraftButtons.CHANGE,
                        (ask, id) -> onOpen(ask, id, draft -> changing(ask, draft))),
                new DraftButton(
                        DraftButtons.HINT, (ask, id) -> onOpen(ask, id, draft -> hint(ask, draft))),
                new DraftButton(DraftButtons.PICK, this::picked));
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

    private interface OnDraft {
        Reply answer(Draft draft);
    }

    private Reply onOpen(Ask ask, String id, OnDraft then) {
        var found = pending.find(ask, id);
        if (found.isEmpty()) {
            return new Reply.Replace(PendingDrafts.expired());
        }
        var draft = found.get();
        if (!draft.author().is(ask.who())) {
            return CommonReplies.whisper(PendingDrafts.onlyAuthor(draft));
        }
        return settled(ask, draft).orElseGet(() -> then.answer(draft));
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

    private Reply discarded(Ask ask, Draft draft) {
        return pending.store(ask, draft.withState(Draft.State.DISCARDED))
                .<Reply>map(_ -> new Reply.Replace(PendingDrafts.discarded()))
                .orElseGet(() -> again(ask, draft));
    }

    /// Another press was faster. Shows its result.
    private Reply again(Ask ask, Draft draft) {
        return pending.find(ask, draft.id())
                .flatMap(now -> settled(ask, now))
                .orElseGet(() -> new Reply.Replace(PendingDrafts.expired()));
    }

    private static Reply changing(Ask ask, Draft draft) {
        return draft.proposal() instanceof NewReferrals wanted
                ? new Reply.OpenForm(DraftForm.of(ask, draft, wanted))
                : CommonReplies.invalidButton();
    }

    private Reply hint(Ask ask, Draft draft) {
        if (!(draft.proposal() instanceof Proposal.Step step)) {
            return CommonReplies.invalidButton();
        }
        var member = step.arguments().member();
        var command = StepText.command(step, member == null ? "@SOMEONE" : "@" + member.name());
        return new Reply.Replace(
                Card.saying(Text.of("Nothing was saved. Type it with the change: ").code(command)));
    }

    private Reply picked(Ask ask, String value) {
        int gap = value.indexOf(' ');
        if (gap != 1 || !Character.isDigit(value.charAt(0))) {
            return CommonReplies.invalidButton();
        }
        int index = value.charAt(0) - '0';
        return onOpen(ask, value.substring(2), draft -> pick(ask, draft, index));
    }

    private Reply pick(Ask ask, Draft draft, int index) {
        if (!(draft.proposal() instanceof Proposal.Choice(var options))) {
            return new Reply.Replace(pending.cardOf(ask, draft));
        }
        if (index >= options.size()) {
            return CommonReplies.invalidButton();
        }
        var chosen = draft.withProposal(options.get(index));
        if (chosen.proposal() instanceof Proposal.Query) {
            return asReplacement(confirmation.carryOut(ask, chosen));
        }
        return pending.store(ask, chosen)
                .<Reply>map(stored -> new Reply.Replace(pending.cardOf(ask, stored)))
                .orElseGet(() -> again(ask, draft));
    }

    private static Reply asReplacement(Reply reply) {
        return reply instanceof Reply.Whisper(var card) ? new Reply.Replace(card) : reply;
    }
}
