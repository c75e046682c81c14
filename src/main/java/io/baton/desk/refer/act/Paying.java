package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.TooEarlyCard;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.Step;
import io.baton.referral.StepRights;
import io.baton.referral.outcome.SamePayment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Adds a payment, or reverses one.
///
/// @param asked the state in which the person was asked about more than was won, and pressed yes;
///   null if they weren't asked
record Paying(Ask ask, Payment payment, @Nullable ShownState asked, Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.PAY);
    }

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
            return why.buttons(
                    PayAnywayButton.of(now, payment),
                    ActButton.of(Verb.CHANGE_WIN, "Change the win", now));
        }
        var failed = Text.of("No payment was added to ").strong(now.label());
        if (now.stage() == Stage.ACCEPTED) {
            return Card.saying(failed.plain(": it isn't won yet."))
                    .buttons(ActButton.of(Verb.WON, now));
        }
        return TooEarlyCard.instead(
                why, now, refusal, failed, counterparties.nameOf(now), ask.firm());
    }

    @Override
    public Effects effects(Referral next) {
        var card = Card.saying(recorded(next));
        var same = SamePayment.before(next, payment, ask.now());
        return new Effects(
                new Reply.Whisper(
                        same.map(before -> card.note(recordedBefore(before))).orElse(card)),
                List.of());
    }

    private Text recordedBefore(Step before) {
        var who = before.who();
        return (who == null || before.madeBy(ask.who())
                        ? Text.of("You")
                        : Text.empty().and(Spans.of(who)))
                .plain(" recorded the same payment (")
                .and(ask.times().moment(before.at()))
                .plain("). If it's the same money, undo this one.");
    }

    private Text recorded(Referral referral) {
        var what = payment.reversal() ? "Payment reversed: " : "Paid: ";
        var text =
                Text.of(what)
                        .and(Spans.of(payment.amount().abs()))
                        .plain(" on %s for ".formatted(TimeFormat.day(payment.on())))
                        .strong(referral.label())
                        .plain(". ");
        return referral.state() instanceof State.Won won
                ? text.and(paidSoFar(referral, won))
                : text;
    }

    private static Text paidSoFar(Referral referral, State.Won won) {
        var text = Text.of("Paid so far ").and(Spans.of(referral.history().paid(won.amount())));
        return won.amount().recurs()
                ? text.plain(".")
                : text.plain(" of ").and(Spans.of(won.amount().oneTime())).plain(".");
    }
}
