package io.baton.desk.refer.offer;

import io.baton.desk.Handlers;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import java.util.List;

/// How either side answers an offer.
public final class AnswerHandlers {
    private final Side partner;
    private final Side firm;

    /// @param accept also runs the command
    /// @param decline also runs the command
    private record Side(AcceptOffer accept, DeclineButton button, DeclineForm decline) {
        Handlers handlers() {
            return new Handlers(List.of(), List.of(accept, button), List.of(decline));
        }
    }

    public AnswerHandlers(
            Transitions transitions,
            Counterparties counterparties,
            PartnerProposals proposals,
            Successors successors) {
        partner = side(AnsweringSide.PARTNER, transitions, counterparties, proposals, successors);
        firm = side(AnsweringSide.FIRM, transitions, counterparties, proposals, successors);
    }

    private static Side side(
            AnsweringSide side,
            Transitions transitions,
            Counterparties counterparties,
            PartnerProposals proposals,
            Successors successors) {
        return new Side(
                new AcceptOffer(side, transitions, counterparties),
                new DeclineButton(side, transitions, counterparties),
                new DeclineForm(side, transitions, counterparties, proposals, successors));
    }

    /// The buttons and forms.
    public Handlers handlers() {
        return partner.handlers().and(firm.handlers());
    }

    public AcceptOffer accepting(AnsweringSide side) {
        return of(side).accept();
    }

    public DeclineForm declining(AnsweringSide side) {
        return of(side).decline();
    }

    private Side of(AnsweringSide side) {
        return switch (side) {
            case PARTNER -> partner;
            case FIRM -> firm;
        };
    }
}
