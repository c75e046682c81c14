package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ShownState;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.referral.Referral;
import io.baton.store.ReferralStore;
import java.util.Map;
import java.util.Optional;

/// Runs acts: opens their form, or takes their step.
final class ActRunner {
    private final ReferralStore referrals;
    private final Transitions transitions;
    private final Participants participants;

    ActRunner(ReferralStore referrals, Transitions transitions, Participants participants) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.participants = participants;
    }

    /// @param rest what was typed after the number
    Reply typed(Ask ask, ReferralAct act, ReferralAct.Typed typed, int number, String rest) {
        var form = rest.isBlank() ? form(ask, act, number) : Optional.<Form>empty();
        if (form.isPresent()) {
            return refusal(ask, act, number).orElseGet(() -> opened(ask, act, number, form.get()));
        }
        return switch (typed.step().read(ask, rest)) {
            case ParseResult.Unclear<ReferralStep>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<ReferralStep>(var step) ->
                    transitions.apply(ask, number, step);
        };
    }

    Reply pressed(Ask ask, ReferralAct act, ShownState shown) {
        var form = form(ask, act, shown.number());
        return form.isEmpty()
                ? submitted(ask, act, shown, Map.of())
                : transitions
                        .refusal(
                                ask,
                                shown.number(),
                                now ->
                                        FreshStep.refusal(now, shown)
                                                .or(() ->
                                                        participants.refusal(ask, now, act.kind())))
                        .orElseGet(() -> new Reply.OpenForm(form.get()));
    }

    Reply submitted(Ask ask, ReferralAct act, ShownState shown, Map<String, String> answers) {
        return switch (act.filled(ask, answers)) {
            case ReferralAct.Answers.Incomplete(var errors) -> new Reply.FieldErrors(errors);
            case ReferralAct.Answers.Complete(var step) ->
                    transitions.apply(ask, shown.number(), new FreshStep(step, shown));
        };
    }

    private Optional<Reply> refusal(Ask ask, ReferralAct act, int number) {
        return transitions.refusal(ask, number, now -> participants.refusal(ask, now, act.kind()));
    }

    private Reply opened(Ask ask, ReferralAct act, int number, Form form) {
        var opener = find(ask, number).map(now -> ActButton.of(act.verb(), now)).orElse(null);
        return new Reply.OpenForm(form, opener);
    }

    private Optional<Form> form(Ask ask, ReferralAct act, int number) {
        return find(ask, number).flatMap(now -> act.form(ask, now, ShownState.of(now).encode()));
    }

    private Optional<Referral> find(Ask ask, int number) {
        return referrals.find(ask.firm().id(), number);
    }
}
