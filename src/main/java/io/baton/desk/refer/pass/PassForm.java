package io.baton.desk.refer.pass;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.step.Transitions;
import io.baton.firm.Individual;
import java.util.List;
import java.util.Map;

/// The button that passes the baton, and the form that asks who gets it.
public final class PassForm implements ButtonHandler, FormHandler, NoOtherChange {
    private static final String PERSON = "person";

    private final PassReferral passReferral;
    private final Transitions transitions;

    public PassForm(PassReferral passReferral, Transitions transitions) {
        this.passReferral = passReferral;
        this.transitions = transitions;
    }

    @Override
    public String action() {
        return Verb.PASS.action();
    }

    @Override
    public String formId() {
        return action();
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownState.decode(value)
                .map(shown ->
                        transitions
                                .refusal(
                                        ask,
                                        shown.number(),
                                        now -> BatonReceivers.outdated(now, shown))
                                .orElseGet(() -> new Reply.OpenForm(form(value))))
                .orElseGet(CommonReplies::invalidButton);
    }

    public static Form form(String subject) {
        var to = new Form.Field.PersonPicker(PERSON, "Who gets the baton?", true);
        return new Form(Verb.PASS.action(), "Pass on", "Pass on", subject, List.of(to));
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        return ShownState.decode(form.subject())
                .map(shown -> submitted(ask, shown, form))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply submitted(Ask ask, ShownState shown, Turn.Submitted form) {
        var to = form.mentioned().get(form.answers().getOrDefault(PERSON, ""));
        if (to == null) {
            return error("Pick a person.");
        }
        return passReferral
                .refusal(ask, shown.number(), to)
                .map(PassForm::error)
                .orElseGet(
                        () -> passReferral.passTo(ask, shown, new Individual(to.id(), to.name())));
    }

    private static Reply error(String why) {
        return new Reply.FieldErrors(Map.of(PERSON, why));
    }
}
