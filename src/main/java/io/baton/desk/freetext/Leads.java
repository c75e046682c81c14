package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.UnreadAmount;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;

/// What is said before the answer to a message: that nothing changed, that an amount can't be read,
/// or what a question asks for beyond what its command can do.
record Leads(DeniedSteps deniedSteps, QuestionLimits questionLimits) {

    Optional<String> of(Ask ask, Understood understood) {
        return deniedSteps
                .lead(ask, understood)
                .or(() -> unreadAmount(ask, understood))
                .or(() -> questionLimits.of(ask, understood));
    }

    private static Optional<String> unreadAmount(Ask ask, Understood understood) {
        return understood.intent().logs() && understood.slots().amount() == null
                ? UnreadAmount.problem(understood.text(), ask.firm().currency())
                : Optional.empty();
    }
}
