package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.Reasons;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ends a referral without a result.
record Withdraw(Counterparties counterparties) implements ReferralAct {

    @Override
    public Verb verb() {
        return Verb.WITHDRAW;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.WITHDRAW;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("withdraw"),
                        "[REASON]",
                        "",
                        "ends the referral without a result and tells the partner",
                        new WhenBlank.TakeStep(),
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        return TextLimits.REASON.read(Reasons.plain(rest)).map(reason -> step(ask, reason));
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var reason = ActFields.reason(false, "e.g. the client no longer needs it");
        return Optional.of(
                new Form(verb().action(), "Withdraw", "Withdraw", subject, List.of(reason)));
    }

    @Override
    public boolean listedForContacts() {
        return false;
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return ActFields.withReason(answers, "", reason -> step(ask, reason));
    }

    private ReferralStep step(Ask ask, String reason) {
        return new Withdrawing(ask, reason, counterparties);
    }
}
