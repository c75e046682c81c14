package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ShownState;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.offer.NextStepButtons;
import io.baton.desk.refer.step.FreshStep;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.store.ReferralStore;
import java.util.Map;
import java.util.Optional;

/// Runs acts: opens their form, or takes their step.
final class ActRunner {
    private final ReferralStore referrals;
    private final Transitions transitions;
    private final Participants participants;
    private final NextStepButtons nextSteps;

    ActRunner(
            ReferralStore referrals,
            Transitions transitions,
            Participants participants,
            NextStepButtons nextSteps) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.participants = participants;
        this.nextSteps = nextSteps;
    }

    /// @param rest what was typed after the number
    Reply typed(Ask ask, ReferralAct act, ReferralAct.Typed typed, int number, String rest) {
        var meant = act.meantBy(rest);
        if (meant.isPresent()) {
            return asked(ask, meant.get(), number);
        }
        return rest.isBlank()
                ? blank(ask, act, typed, number)
                : taken(ask, act, typed, number, rest);
    }

    private Reply blank(Ask ask, ReferralAct act, ReferralAct.Typed typed, int number) {
        return switch (typed.whenBlank()) {
            case ReferralAct.WhenBlank.TakeStep() -> taken(ask, act, typed, number, "");
            case ReferralAct.WhenBlank.OpenForm() ->
                    form(ask, act, number)
                            .map(form ->
                                    refusal(ask, act, number)
                                            .or(() -> tooEarly(ask, act, typed, number))
                                            .orElseGet(() -> opened(ask, act, number, form)))
                            .or(() ->
                                    find(ask, number).isEmpty()
                                            ? refusal(ask, act, number)
                                            : Optional.empty())
                            .orElseGet(() -> taken(ask, act, typed, number, ""));
        };
    }

    /// Refuses a step that isn't possible yet, or not any more, for any answers of its form.
    private Optional<Reply> tooEarly(
            Ask ask, ReferralAct act, ReferralAct.Typed typed, int number) {
        return find(ask, number)
                .filter(now -> !act.possibleIn(ask, now))
                .map(_ -> taken(ask.checking(), act, typed, number, typed.example()));
    }

    private Reply asked(Ask ask, ReferralAct act, int number) {
        return refusal(ask, act, number)
                .or(() -> form(ask, act, number).map(form -> opened(ask, act, number, form)))
                .or(() ->
                        find(ask, number)
                                .map(act::whenImpossible)
                                .<Reply>map(CommonReplies::whisper))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply taken(
            Ask ask, ReferralAct act, ReferralAct.Typed typed, int number, String rest) {
        return switch (typed.step().read(ask, rest)) {
            case ParseResult.Unclear<ReferralStep>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<ReferralStep>(var step) -> apply(ask, act, number, step);
        };
    }

    private Reply apply(Ask ask, ReferralAct act, int number, ReferralStep step) {
        return transitions.apply(
                ask,
                number,
                act.offersNextSteps() ? new WithNextSteps(step, ask, nextSteps) : step);
    }

    Reply pressed(Ask ask, ReferralAct act, ShownState shown) {
        var form = form(ask, act, shown.number());
        return form.isEmpty()
                ? submitted(ask, act, shown, Map.of())
                : transitions
                        .refusal(
                                ask,
                                shown.number(),
                                act.kind(),
                                now ->
                                        participants
                                                .outsider(ask, now)
                                                .or(() -> outdated(now, act, shown))
                                                .or(() ->
                                                        participants.refusal(ask, now, act.kind())))
                        .map(reply -> withNextSteps(ask, shown.number(), reply))
                        .orElseGet(() -> new Reply.OpenForm(form.get()));
    }

    private Reply withNextSteps(Ask ask, int number, Reply reply) {
        return reply instanceof Reply.Whisper(var card)
                ? find(ask, number)
                        .<Reply>map(now -> new Reply.Whisper(nextSteps.instead(card, ask, now)))
                        .orElse(reply)
                : reply;
    }

    private static Optional<Refusal> outdated(Referral now, ReferralAct act, ShownState shown) {
        return act.worksInAnyState() ? Optional.empty() : FreshStep.refusal(now, shown);
    }

    Reply submitted(Ask ask, ReferralAct act, ShownState shown, Map<String, String> answers) {
        return switch (act.filled(ask, answers)) {
            case ReferralAct.Answers.Incomplete(var errors) -> new Reply.FieldErrors(errors);
            case ReferralAct.Answers.Complete(var step) ->
                    apply(
                            ask,
                            act,
                            shown.number(),
                            act.worksInAnyState() ? step : new FreshStep(step, shown));
        };
    }

    private Optional<Reply> refusal(Ask ask, ReferralAct act, int number) {
        return transitions.refusal(
                ask, number, act.kind(), now -> participants.refusal(ask, now, act.kind()));
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
