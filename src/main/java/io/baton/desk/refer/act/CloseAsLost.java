package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.update.Results;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says that a referral came to nothing, and why.
record CloseAsLost(Results results) implements ReferralAct {
    private static final String REASON = "reason";

    @Override
    public Verb verb() {
        return Verb.LOST;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.REPORT;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.empty();
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var reason = new Form.Field.LongText(REASON, "Why?", true, "", "e.g. chose a cheaper bid");
        return Optional.of(
                new Form(
                        verb().action(),
                        now.label() + " is lost",
                        "Save",
                        subject,
                        List.of(reason)));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var reason = answers.getOrDefault(REASON, "").strip();
        return reason.isEmpty()
                ? new Answers.Incomplete(Map.of(REASON, "Say why."))
                : switch (results.lost(ask, reason)) {
                    case ParseResult.Unclear<ReferralStep>(var why) ->
                            new Answers.Incomplete(Map.of(REASON, why));
                    case ParseResult.Understood<ReferralStep>(var step) ->
                            new Answers.Complete(step);
                };
    }
}
