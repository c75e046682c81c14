package io.baton.desk.freetext;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.Verb;
import io.baton.desk.freetext.correction.ReadEdit;
import io.baton.desk.freetext.phrase.Answer;
import io.baton.desk.refer.act.ActFields;
import io.baton.desk.refer.act.StepForms;
import io.baton.desk.refer.card.WorthText;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The form that changes a step before it's taken. Sending it takes the step.
final class StepForm implements FormHandler, NoOtherChange {
    private static final String ID = "draft.step";

    private final PendingDrafts pending;
    private final DraftAnswers answers;
    private final Confirmation confirmation;
    private final StepForms stepForms;
    private final ResumableTurns resumableTurns;

    StepForm(
            PendingDrafts pending,
            DraftAnswers answers,
            Confirmation confirmation,
            StepForms stepForms,
            ResumableTurns resumableTurns) {
        this.pending = pending;
        this.answers = answers;
        this.confirmation = confirmation;
        this.stepForms = stepForms;
        this.resumableTurns = resumableTurns;
    }

    /// With what was understood. Empty if the step has nothing to fill in.
    Optional<Form> of(Ask ask, Draft draft, Step step) {
        return verb(step)
                .flatMap(verb -> stepForms.form(ask, verb, step.referral(), initial(step)))
                .map(form -> new Form(ID, form.title(), form.submit(), draft.id(), form.fields()));
    }

    /// Whether a step of this kind has anything to fill in.
    static boolean hasForm(Step step) {
        return verb(step).isPresent();
    }

    private static Optional<Verb> verb(Step step) {
        return Optional.ofNullable(
                switch (step.action()) {
                    case WON -> Verb.WON;
                    case LOST -> Verb.LOST;
                    case PAID -> Verb.PAID;
                    case NOTE -> Verb.NOTE;
                    case OFFER -> Verb.OFFER;
                    case PASS -> Verb.PASS;
                    case WITHDRAW -> Verb.WITHDRAW;
                    case HAND_BACK -> Verb.HAND_BACK;
                    case ENDED -> Verb.ENDED;
                    case PRICE -> Verb.PRICE;
                    case EDIT -> Verb.EDIT;
                    case TAKE_BACK, ACCEPTED, REOPEN, DECLINE, STILL_ON_IT, UNDO -> null;
                });
    }

    private static Map<String, String> initial(Step step) {
        var with = step.arguments();
        if (step.action() == Proposal.Action.EDIT) {
            return ReadEdit.formValues(with);
        }
        var initial = new HashMap<String, String>();
        put(initial, ActFields.AMOUNT, with.amount(), WorthText::asTyped);
        put(initial, ActFields.DATE, with.on(), Object::toString);
        put(initial, ActFields.REASON, with.words(), words -> words);
        put(initial, ActFields.NOTE, with.words(), words -> words);
        var partner = with.partner();
        if (partner != null && partner.id() != null) {
            initial.put(ActFields.PARTNER, partner.id().value());
        }
        return initial;
    }

    private static <T> void put(
            Map<String, String> initial,
            String field,
            @Nullable T value,
            Function<T, String> words) {
        if (value != null) {
            initial.put(field, words.apply(value));
        }
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var found = pending.find(ask, filled.subject());
        if (found.isEmpty()) {
            return new Reply.Whisper(PendingDrafts.forgotten());
        }
        var draft = found.get();
        if (!draft.author().is(ask.who())) {
            return CommonReplies.whisper(PendingDrafts.onlyAuthor(draft));
        }
        return answers.settled(ask, draft)
                .map(settled -> DraftAnswers.toForm(draft, settled))
                .orElseGet(() ->
                        draft.proposal() instanceof Step step
                                ? taken(ask, draft, step, filled)
                                : CommonReplies.invalidButton());
    }

    /// Checks first, so that the draft stays open if something is wrong. After a crash, the turn
    /// runs again, and the step has one effect.
    private Reply taken(Ask ask, Draft draft, Step step, Turn.Submitted filled) {
        var verb = verb(step).orElseThrow();
        var problem = stepForms.submitted(ask.checking(), verb, step.referral(), filled);
        if (!(problem instanceof Reply.Nothing)) {
            return problem;
        }
        var outdated = confirmation.outdated(ask, draft, step);
        if (outdated.isPresent()) {
            return DraftAnswers.toForm(draft, outdated.get());
        }
        resumableTurns.begin(ask);
        var reply = stepForms.submitted(ask, verb, step.referral(), filled);
        var done = draft.withProposal(new Proposal.CarriedOut(step.referral()));
        var _ =
                pending.answer(
                        ask, draft, done.confirmed(Draft.State.CONFIRMED), Answer.CHANGED_STEP);
        return DraftAnswers.toForm(draft, reply);
    }
}
