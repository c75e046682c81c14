package io.baton.desk.refer.update;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ShownState;
import io.baton.desk.refer.card.TooEarlyCard;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds a payment, or reverses one.
///
/// @param asked the state in which the person was asked about more than was won, and pressed yes;
///   null if they weren't asked
record Paying(Ask ask, Payment payment, @Nullable ShownState asked, Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Decision decide(Referral now) {
        return asked == null || asked.steps() == now.steps().size()
                ? Closing.pay(now, payment, asked != null, ask.now())
                : Decision.refused(new Refusal.EarlierRound(now.steps().getLast()));
    }

    /// The same press again.
    @Override
    public boolean isDoneIn(Referral now) {
        var last = now.steps().getLast();
        return asked != null
                && asked.steps() + 1 == now.steps().size()
                && last.event().equals(new Event.Paid(payment.amount(), payment.on()))
                && last.madeBy(ask.who());
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        if (refusal instanceof Refusal.PaidMoreThanWon) {
            return why.buttons(PayAnywayButton.of(now, payment));
        }
        var failed = Text.of("No payment was added to ").strong(now.label());
        if (now.stage() == Stage.ACCEPTED) {
            return Card.saying(
                    failed.plain(": it isn't won yet. Close it first with ")
                            .code("refer won %s $12,500".formatted(now.label()))
                            .plain("."));
        }
        return TooEarlyCard.instead(
                why, now, refusal, failed, counterparties.nameOf(now), ask.firm());
    }

    @Override
    public Effects effects(Referral next) {
        return new Effects(CommonReplies.whisper(RecordPayment.recorded(next, payment)), List.of());
    }
}
