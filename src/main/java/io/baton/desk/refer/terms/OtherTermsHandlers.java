package io.baton.desk.refer.terms;

import io.baton.desk.ButtonHandler;
import io.baton.desk.button.ShownProposal;
import io.baton.desk.refer.act.ReferralAct;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.Transitions;
import java.util.List;

/// How both sides change the terms of an accepted referral.
public final class OtherTermsHandlers {
    private final TermsSides sides;

    public OtherTermsHandlers(Counterparties counterparties) {
        sides = new TermsSides(new Participants(counterparties), counterparties);
    }

    public ReferralAct proposing() {
        return new ProposeTerms(sides);
    }

    public List<ButtonHandler> buttons(Transitions transitions) {
        return List.of(
                new TermsAnswerButton(
                        ShownProposal.AGREE, new AnsweringTerms.Agree(), sides, transitions),
                new TermsAnswerButton(
                        ShownProposal.REFUSE, new AnsweringTerms.Refuse(), sides, transitions));
    }
}
