package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.TooEarlyCard;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import java.util.Optional;

/// Closes a referral as lost.
record Losing(Ask ask, String reason, Counterparties counterparties) implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.REPORT);
    }

    @Override
    public Decision decide(Referral now) {
        return Closing.lose(now, reason, ask.who(), ask.now());
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        var failed = Text.empty().strong(now.label()).plain(" isn't lost yet");
        return TooEarlyCard.instead(
                why, now, refusal, failed, counterparties.nameOf(now), ask.firm());
    }

    @Override
    public Effects effects(Referral next) {
        return new Effects(
                new Reply.Whisper(lost(next)),
                ResultNotifications.ended(ask, next, counterparties, this::lost));
    }

    private Card lost(Referral shown) {
        var why = shown.state() instanceof State.Lost(var words, _) ? words : reason;
        return Card.saying(Labels.withClient(shown).plain(" was lost: " + why));
    }
}
