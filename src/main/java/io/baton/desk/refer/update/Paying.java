package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Said;
import io.baton.desk.parsing.Amounts;
import io.baton.desk.parsing.Days;
import io.baton.desk.parsing.Reading;
import io.baton.desk.refer.step.Moves;
import io.baton.desk.refer.step.Moves.Told;
import io.baton.desk.refer.step.Numbered;
import io.baton.desk.text.Spans;
import io.baton.desk.text.Times;
import io.baton.referral.Closing;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// `refer paid R-12 $5,000 [on 2026-11-03]`: a payment, or a correction where it is negative.
public final class Paying {
    private static final Pattern ON = Pattern.compile("(?is)(.*?)(?:\\s+on\\s+(.+))?");

    private final Moves moves;

    public Paying(Moves moves) {
        this.moves = moves;
    }

    public Reply paid(Ask ask, Numbered words) {
        var parts = ON.matcher(words.more());
        if (!parts.matches()) {
            return usage("", words.number());
        }
        var written = parts.group(2);
        var day = written == null ? Reading.of(ask.today()) : Days.read(written, ask.today());
        var payment =
                Amounts.read(parts.group(1), ask.firm().currency())
                        .then(amount ->
                                day.then(on -> onOrBefore(on, ask.today()))
                                        .map(on -> new Payment(amount, on, ask.who())));
        return switch (payment) {
            case Reading.Unclear<Payment>(var why) -> usage(why + " ", words.number());
            case Reading.Understood<Payment>(var read) ->
                    moves.move(
                            ask,
                            words.number(),
                            at -> Closing.pay(at, read, ask.now()),
                            to -> new Told(Said.whisper(kept(to, read)), List.of()));
        };
    }

    private static Reading<LocalDate> onOrBefore(LocalDate on, LocalDate today) {
        return on.isAfter(today)
                ? Reading.unclear("%s has not come yet.".formatted(Times.day(on)))
                : Reading.of(on);
    }

    private static Reply usage(String why, int number) {
        return Said.whisper(
                "%sPlease write it as: refer paid R-%d $5,000 on 2026-11-03"
                        .formatted(why, number));
    }

    private static Text kept(Referral referral, Payment payment) {
        var what = payment.correction() ? "Corrected by " : "Paid: ";
        var text =
                Text.of(what)
                        .and(Spans.of(payment.amount()))
                        .plain(" on %s for ".formatted(Times.day(payment.on())))
                        .strong(referral.label())
                        .plain(". ");
        return referral.state() instanceof State.Won won ? text.and(sum(referral, won)) : text;
    }

    private static Text sum(Referral referral, State.Won won) {
        var paid =
                referral.payments().stream()
                        .filter(payment -> !payment.correction())
                        .map(Payment::amount)
                        .reduce(Money.zero(won.amount().getCurrencyUnit()), Money::plus);
        return Text.of("Paid so far ")
                .and(Spans.of(paid))
                .plain(" of ")
                .and(Spans.of(referral.worth(won)))
                .plain(".");
    }
}
