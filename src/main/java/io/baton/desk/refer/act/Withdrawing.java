package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.Optional;

/// Withdraws a referral, even from a partner who accepted it.
record Withdrawing(Ask ask, String reason, Counterparties counterparties) implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.WITHDRAW);
    }

    @Override
    public Decision decide(Referral now) {
        return Closing.withdraw(now, reason, ask.who(), ask.now());
    }

    @Override
    public Effects effects(Referral next) {
        var what = Labels.withClient(Disclosure.toSideAsked(next));
        var notice = Text.empty().and(Spans.of(ask.who())).plain(" withdrew ").and(what).plain(".");
        return new Effects(
                CommonReplies.whisper(what.plain(" was withdrawn.")),
                ResultNotifications.ended(ask, next, counterparties, _ -> Card.saying(notice)));
    }
}
