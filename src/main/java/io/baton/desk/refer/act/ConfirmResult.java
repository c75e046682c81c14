package io.baton.desk.refer.act;

import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// *That's right*: one side agrees with the result that the other recorded.
record ConfirmResult(Participants participants, Counterparties counterparties)
        implements ReferralAct {

    @Override
    public Verb verb() {
        return Verb.RESULT_RIGHT;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.CONFIRM_RESULT;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("confirm"),
                        "",
                        "",
                        "confirms the result that the other side recorded",
                        (ask, _) -> ParseResult.of(step(ask))));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return new Answers.Complete(step(ask));
    }

    private ReferralStep step(Ask ask) {
        return new ConfirmingResult(ask, participants, counterparties);
    }
}
