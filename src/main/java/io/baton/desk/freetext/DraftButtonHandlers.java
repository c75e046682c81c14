package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.freetext.phrase.Answer;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.NewReferrals;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The buttons below a draft. Only its author can press them, and only while it's open; later they
/// show what came of it.
final class DraftButtonHandlers {
    private final PendingDrafts pending;
    private final DraftAnswers answers;
    private final Confirmation confirmation;
    private final StepForecast stepForecast;
    private final StepForm stepForm;

    DraftButtonHandlers(
            PendingDrafts pending,
            DraftAnswers answers,
            Confirmation confirmation,
            StepForecast stepForecast,
            StepForm stepForm) {
        this.pending = pending;
        this.answers = answers;
        this.confirmation = confirmation;
        this.stepForecast = stepForecast;
        this.stepForm = stepForm;
    }

    private record DraftButton(String action, BiFunction<Ask, String, Reply> handler)
            implements ButtonHandler, NoOtherChange {
        /// Only the draft's author may answer it.
        @Override
        public boolean openToContacts() {
            return true;
        }

        @Override
        public Reply pressed(Ask ask, String value) {
            return handler.apply(ask, value);
        }
    }

    List<ButtonHandler> all() {
        return List.of(
                confirming(DraftButtons.CONFIRM, Draft.State.CONFIRMED),
                confirming(DraftButtons.SEND, Draft.State.CONFIRMED_AND_SENT),
                new DraftButton(
                        DraftButtons.DISCARD,
                        (ask, id) ->
                                onOpen(
                                        ask,
                                        id,
                                        draft -> answers.discarded(ask, draft, Answer.PRESSED))),
                new DraftButton(
                        DraftButtons.CHANGE,
                        (ask, id) -> onOpen(ask, id, draft -> changing(ask, draft))),
                new DraftButton(
                        DraftButtons.HINT,
                        (ask, id) -> onOpen(ask, id, draft -> changingStep(ask, draft))),
                new DraftButton(DraftButtons.PICK, this::picked));
    }

    private ButtonHandler confirming(String action, Draft.State yes) {
        return new DraftButton(
                action,
                (ask, id) ->
                        onOpen(
                                ask,
                                id,
                                draft ->
                                        answers.confirmed(
                                                ask, draft, draft.confirmed(yes), Answer.PRESSED)));
    }

    private interface OnDraft {
        Reply answer(Draft draft);
    }

    private Reply onOpen(Ask ask, String id, OnDraft then) {
        var found = pending.find(ask, id);
        if (found.isEmpty()) {
            return new Reply.Replace(PendingDrafts.forgotten());
        }
        var draft = found.get();
        if (!draft.author().is(ask.who())) {
            return CommonReplies.whisper(PendingDrafts.onlyAuthor(draft));
        }
        return answers.settled(ask, draft)
                .orElseGet(() ->
                        ask.asker() instanceof Asker.Stranger
                                ? CommonReplies.whisper(PendingDrafts.noLonger(ask))
                                : then.answer(draft));
    }

    private static Reply changing(Ask ask, Draft draft) {
        return draft.proposal() instanceof NewReferrals wanted
                ? new Reply.OpenForm(DraftForm.of(ask, draft, wanted))
                : CommonReplies.invalidButton();
    }

    private Reply changingStep(Ask ask, Draft draft) {
        return draft.proposal() instanceof Proposal.Step step
                ? confirmation
                        .outdated(ask, draft, step)
                        .map(DraftAnswers::asReplacement)
                        .or(() -> stepForm.of(ask, draft, step).map(Reply.OpenForm::new))
                        .orElseGet(() -> new Reply.Replace(pending.cardOf(ask, draft)))
                : CommonReplies.invalidButton();
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
        var chosen = pending.chosen(ask, draft, options.get(index));
        if (chosen.proposal() instanceof Proposal.Query) {
            return DraftAnswers.asReplacement(confirmation.carryOut(ask, chosen));
        }
        var refusal =
                chosen.proposal() instanceof Proposal.Step step
                        ? stepForecast.refusal(ask, step)
                        : Optional.<Reply>empty();
        return refusal.map(DraftAnswers::asReplacement).orElseGet(() -> chosen(ask, draft, chosen));
    }

    private Reply chosen(Ask ask, Draft draft, Draft chosen) {
        return pending.store(ask, chosen)
                .<Reply>map(stored -> new Reply.Replace(pending.cardOf(ask, stored)))
                .orElseGet(() -> answers.again(ask, draft));
    }
}
