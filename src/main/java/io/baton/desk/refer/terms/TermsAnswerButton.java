package io.baton.desk.refer.terms;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownProposal;
import io.baton.desk.refer.step.Transitions;

/// *Agree* or *Don't agree*, below a proposal of other terms.
record TermsAnswerButton(
        String action, AnsweringTerms.Answer answer, TermsSides sides, Transitions transitions)
        implements ButtonHandler, NoOtherChange {

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownProposal.decode(value)
                .map(shown ->
                        transitions.apply(
                                ask,
                                shown.number(),
                                new AnsweringTerms(ask, sides, answer, shown.proposal())))
                .orElseGet(CommonReplies::invalidButton);
    }
}
