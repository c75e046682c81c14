package io.baton.desk.refer.act;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ShownState;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.understanding.reader.MoneyWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// *Record it anyway*: adds a payment although more is paid then than was won.
public final class PayAnywayButton implements ButtonHandler, NoOtherChange {
    /// The state, the amount and the day: `R-12/2/WON/1/17 USD 5000.00 2026-11-03`
    private static final Pattern VALUE =
            Pattern.compile(
                    "(?<state>\\S+) (?<amount>[A-Z]{3} \\d{1,15}(?:\\.\\d{1,4})?) (?<day>\\d{4}-\\d\\d-\\d\\d)");

    private final Transitions transitions;
    private final Counterparties counterparties;

    public PayAnywayButton(Transitions transitions, Counterparties counterparties) {
        this.transitions = transitions;
        this.counterparties = counterparties;
    }

    static Button of(Referral referral, Payment payment) {
        var value =
                "%s %s %s"
                        .formatted(
                                ShownState.of(referral).encode(),
                                MoneyWriter.typed(payment.amount()),
                                payment.on());
        return Button.plain("Record it anyway", ReferralButtons.PAY_ANYWAY, value);
    }

    @Override
    public String action() {
        return ReferralButtons.PAY_ANYWAY;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var parts = VALUE.matcher(value);
        return parts.matches()
                ? ShownState.decode(parts.group("state"))
                        .flatMap(asked ->
                                payment(ask, parts.group("amount"), parts.group("day"))
                                        .map(payment -> pay(ask, asked, payment)))
                        .orElseGet(CommonReplies::invalidButton)
                : CommonReplies.invalidButton();
    }

    private Reply pay(Ask ask, ShownState asked, Payment payment) {
        return transitions.apply(
                ask, asked.number(), new Paying(ask, payment, asked, counterparties));
    }

    private static Optional<Payment> payment(Ask ask, String amount, String day) {
        return AmountParser.parse(amount, ask.firm().currency())
                                instanceof ParseResult.Understood<Money>(var read)
                        && DateParser.parse(day, ask.today())
                                instanceof ParseResult.Understood<LocalDate>(var on)
                        && !on.isAfter(ask.today())
                ? Optional.of(new Payment(read, on, ask.who()))
                : Optional.empty();
    }
}
