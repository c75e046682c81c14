package io.baton.desk.digest;

import io.baton.chat.Card;
import io.baton.digest.Window;
import io.baton.firm.Firm;
import java.time.Duration;

/// Makes the digest's card from the stores.
record DigestLoader(SummaryLoader summaries, StatementQuestions questions) {

    /// @param patience how long to wait for the model that groups similar needs
    Card load(Firm firm, Window window, Duration patience) {
        return DigestCard.of(summaries.load(firm, window, patience), questions.lines(firm));
    }
}
