package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.Reasons;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Closes a referral as lost.
record CloseAsLost(Results results) implements ReferralAct {

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
        return Optional.of(
                new Typed(
                        List.of("lost"),
                        "REASON",
                        "chose a cheaper bid",
                        "closes it as lost",
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        return TextLimits.REASON.read(Reasons.plain(rest)).map(reason -> step(ask, reason));
    }

    @Override
    public boolean possibleIn(Ask ask, Referral now) {
        return now.stage() == Stage.ACCEPTED || isOwnReport(ask, now);
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var reason = ActFields.reason(true, "e.g. chose a cheaper bid");
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
        return ActFields.withReason(answers, "Say why.", reason -> step(ask, reason));
    }

    private ReferralStep step(Ask ask, String reason) {
        return results.lost(ask, reason);
    }
}
