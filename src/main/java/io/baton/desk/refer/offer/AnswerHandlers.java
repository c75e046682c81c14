package io.baton.desk.refer.offer;

import io.baton.desk.Handlers;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import java.util.List;

/// The buttons and forms with which either side answers an offer.
public final class AnswerHandlers {
    private AnswerHandlers() {}

    public static Handlers all(
            Transitions transitions,
            Counterparties counterparties,
            PartnerProposals proposals,
            Successors successors) {
        return of(AnsweringSide.PARTNER, transitions, counterparties, proposals, successors)
                .and(of(AnsweringSide.FIRM, transitions, counterparties, proposals, successors));
    }

    private static Handlers of(
            AnsweringSide side,
            Transitions transitions,
            Counterparties counterparties,
            PartnerProposals proposals,
            Successors successors) {
        return new Handlers(
                List.of(),
                List.of(
                        new AcceptOffer(side, transitions, counterparties),
                        new DeclineButton(side, transitions, counterparties)),
                List.of(new DeclineForm(side, transitions, counterparties, proposals, successors)));
    }
}
