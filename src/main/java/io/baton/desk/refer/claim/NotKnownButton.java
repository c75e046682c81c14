package io.baton.desk.refer.claim;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ClaimButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.ReferralNumberParser;
import java.util.Optional;

/// Takes back that the firm knew a partner's client before. The partner is told.
record NotKnownButton(PriorRelations priorRelations) implements ButtonHandler {

    @Override
    public String action() {
        return ClaimButtons.NOT_KNOWN;
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a claim");
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralNumberParser.parse(value)
                        instanceof ParseResult.Understood<Integer>(var number)
                ? priorRelations.withClaim(
                        ask, number, referral -> priorRelations.declare(ask, referral, null))
                : CommonReplies.invalidButton();
    }
}
