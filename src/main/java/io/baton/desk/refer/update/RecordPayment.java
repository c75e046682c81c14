package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DatedWords;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.State;

/// `refer paid R-12 $5,000 [on 2026-11-03]`: records a payment, or reverses one if negative.
public final class RecordPayment {
    private final Transitions transitions;
    private final Counterparties counterparties;

    public RecordPayment(Transitions transitions, Counterparties counterparties) {
        this.transitions = transitions;
        this.counterparties = counterparties;
    }

    public Command command() {
        return new ReferralCommand(
                "refer paid",
                "refer paid R-12 $5,000 [on 2026-11-03]",
                "refer paid R-12 $5,000",
                "adds a payment; a negative amount reverses one",
                this::paid);
    }

    private Reply paid(Ask ask, ReferralArguments arguments) {
        if (arguments.rest().isBlank()) {
            return CommonReplies.whisper(
                    "How much was paid? Write it like this: refer paid R-%d $5,000"
                            .formatted(arguments.number()));
        }
        var words = DatedWords.split(arguments.rest());
        var payment =
                AmountParser.parse(words.before(), ask.firm().currency())
                        .flatMap(amount ->
                                words.on(ask.today())
                                        .map(on -> new Payment(amount, on, ask.who())));
        return switch (payment) {
            case ParseResult.Unclear<Payment>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Payment>(var read) ->
                    transitions.apply(
                            ask, arguments.number(), new Paying(ask, read, null, counterparties));
        };
    }

    static Text recorded(Referral referral, Payment payment) {
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
