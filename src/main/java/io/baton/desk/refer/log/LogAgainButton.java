package io.baton.desk.refer.log;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.refer.log.ReferralFields.Initial;
import io.baton.desk.refer.step.Counterparties;
import io.baton.partner.Partner;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;

/// *Log again* on a lost or withdrawn referral, also one whose logging was undone. It opens the
/// form for a new one with the same values.
public record LogAgainButton(Referrals referrals, Counterparties counterparties)
        implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return ReferralButtons.LOG_AGAIN;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ReferralNumberParser.parse(value)
                        instanceof ParseResult.Understood<Integer>(var number)
                ? referrals
                        .find(ask.firm().id(), number)
                        .map(again -> ReferralForm.open(ask, initial(again)))
                        .orElseGet(CommonReplies::invalidButton)
                : CommonReplies.invalidButton();
    }

    /// Without a partner that was removed. What they brought is the firm's own then.
    private Initial initial(Referral again) {
        var partner =
                counterparties
                        .find(again)
                        .filter(each -> !each.removed())
                        .map(Partner::name)
                        .orElse("");
        var direction = partner.isEmpty() ? Direction.OUT : again.direction();
        return Initial.of(direction, again.wanted(), partner);
    }
}
