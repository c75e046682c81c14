package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The forms of steps, for a step that a person described in their own words and wants to change.
public final class StepForms {
    private final Referrals referrals;
    private final Map<Verb, Source> sources;
    private final List<FormHandler> handlers;

    /// Makes the form of one kind of step.
    @FunctionalInterface
    public interface Source {
        /// @return empty if the step needs nothing, or isn't possible for anyone
        Optional<Form> form(Ask ask, Referral now);
    }

    /// @param handlers take the steps with the answers of their forms
    StepForms(Referrals referrals, Map<Verb, Source> sources, List<FormHandler> handlers) {
        this.referrals = referrals;
        this.sources = Map.copyOf(sources);
        this.handlers = List.copyOf(handlers);
    }

    /// Empty if the step has no form, or there's no such referral.
    ///
    /// @param answers initial values by field name, see [ActFields]
    public Optional<Form> form(Ask ask, Verb verb, int number, Map<String, String> answers) {
        return Optional.ofNullable(sources.get(verb))
                .flatMap(source -> find(ask, number).flatMap(now -> source.form(ask, now)))
                .map(form -> form.prefilled(answers));
    }

    /// Takes the step with the answers, even if the referral has changed since the form was opened.
    public Reply submitted(Ask ask, Verb verb, int number, Turn.Submitted filled) {
        var handler =
                handlers.stream().filter(each -> each.formId().equals(verb.action())).findFirst();
        return find(ask, number)
                .flatMap(now ->
                        handler.map(to ->
                                to.submitted(
                                        ask,
                                        new Turn.Submitted(
                                                filled.context(),
                                                verb.action(),
                                                ShownState.of(now).encode(),
                                                filled.answers(),
                                                filled.mentioned()))))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Optional<Referral> find(Ask ask, int number) {
        return referrals.find(ask.firm().id(), number);
    }
}
