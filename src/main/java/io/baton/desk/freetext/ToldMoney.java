package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.draft.Proposal;
import java.util.Optional;

/// What a person says or asks about money between the firm and a partner, without a referral.
record ToldMoney(ToldTerms terms, ToldPayment payments, MoneyQuestions questions) {

    /// Empty for any other message.
    Optional<Proposal> in(Ask ask, String text) {
        return questions
                .asked(ask, text)
                .<Proposal>map(Proposal.Query::new)
                .or(() -> terms.in(ask, text))
                .or(() -> payments.in(ask, text));
    }
}
