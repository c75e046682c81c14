package io.baton.desk.refer.update;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.TooEarlyCard;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Credit;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.State;
import io.baton.referral.WinAmount;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Closes a referral as won, and thanks those who brought it and did it.
///
/// @param on the day of the win
record Winning(Ask ask, WinAmount amount, LocalDate on, Counterparties counterparties)
        implements ReferralStep {
    private static final String RECURRING =
            "Amounts per month or year don't count as partner revenue yet.";

    @Override
    public Decision decide(Referral now) {
        return Closing.win(now, amount, fee(now), on, ask.who(), ask.now());
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        var failed = Text.empty().strong(now.label()).plain(" isn't won yet");
        return TooEarlyCard.instead(
                why, now, refusal, failed, counterparties.nameOf(now), ask.firm());
    }

    private @Nullable Percentage fee(Referral referral) {
        return counterparties.find(referral).flatMap(each -> each.feeOn(on)).orElse(null);
    }

    @Override
    public Effects effects(Referral next) {
        var partner = counterparties.partnerOf(next);
        if (next.steps().getLast().event() instanceof Event.Restated restated) {
            return restated(next, restated, partner);
        }
        var line =
                Text.empty()
                        .strong(next.label())
                        .plain(" (%s) is won, ".formatted(next.client()))
                        .and(WorthText.of(amount))
                        .plain(on.equals(ask.today()) ? ". " : ", on " + TimeFormat.day(on) + ". ");
        var thanks = line.and(thanks(Credit.of(next, partner), partner));
        return new Effects(
                new Reply.Whisper(Card.saying(line).note(counted(next, partner))),
                ResultNotifications.won(ask, next, partner, Card.saying(thanks)));
    }

    private Effects restated(Referral next, Event.Restated restated, Partner partner) {
        var on = restated.on();
        var said =
                Text.of(" is won with ")
                        .and(WorthText.of(restated.after()))
                        .plain(on.equals(restated.beforeOn()) ? "" : " on " + TimeFormat.day(on))
                        .plain(", not ")
                        .and(WorthText.of(restated.before()))
                        .plain(".");
        var told = Text.empty().strong(next.label()).plain(" (" + next.client() + ")").and(said);
        var answer =
                Text.empty().strong(next.label()).and(said).plain(" The old figure is reversed.");
        return new Effects(
                new Reply.Whisper(Card.saying(answer).note(counted(next, partner))),
                ResultNotifications.won(ask, next, partner, Card.saying(told)));
    }

    private static Text thanks(Credit credit, Partner partner) {
        var doneBy = Spans.of(credit.doneBy());
        if (credit.samePerson()) {
            return Text.of("Thank you, ").and(doneBy).plain("!");
        }
        var broughtBy = credit.broughtBy();
        return Text.of("Thank you, ")
                .and(broughtBy == null ? new Text.Span.Plain(partner.name()) : Spans.of(broughtBy))
                .plain(", for bringing it in, and ")
                .and(doneBy)
                .plain(", for seeing it through!");
    }

    private Text counted(Referral next, Partner partner) {
        if (!(next.state() instanceof State.Won won)) {
            return Text.empty();
        }
        var once = won.amount().once();
        if (once == null) {
            return Text.of(RECURRING);
        }
        var text = counted(next, partner, once, won.fee());
        return won.amount().recurs() ? text.plain(" " + RECURRING) : text;
    }

    private Text counted(Referral next, Partner partner, Money once, @Nullable Percentage fee) {
        var own = ask.firm().currency();
        var counts =
                once.getCurrencyUnit().equals(own)
                        ? " counts as partner revenue"
                        : " is listed separately and isn't in the share, which is in " + own;
        if (!next.outbound()) {
            return Text.of(
                    (amount.recurs() ? "The one-time amount" : "The whole amount") + counts + ".");
        }
        return fee == null
                ? Text.of(
                                "No fee agreed with %s yet. Set one for the next win with "
                                        .formatted(partner.name()))
                        .code("partner edit " + partner.name())
                        .plain(".")
                : Text.of("The %s fee%s: ".formatted(fee, counts))
                        .and(Spans.of(fee.of(once)))
                        .plain(".");
    }
}
