package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DatedWords;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.StepRights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// Records a payment for a won referral, or reverses one if it's negative.
record AddPayment(Counterparties counterparties) implements ReferralAct {

    @Override
    public Verb verb() {
        return Verb.PAID;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.PAY;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("paid"),
                        "$5,000 [on 2026-11-03]",
                        "$5,000",
                        "adds a payment; a negative amount reverses one",
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        var words = DatedWords.split(rest);
        return AmountParser.parse(words.before(), ask.firm().currency())
                .flatMap(amount -> words.on(ask.today()).map(on -> step(ask, amount, on)));
    }

    @Override
    public boolean possibleIn(Ask ask, Referral now) {
        return now.stage() == Stage.WON;
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var amount = ActFields.amount("", "e.g. $5,000");
        var date = ActFields.date(ask.today());
        return Optional.of(
                new Form(verb().action(), "Add a payment", "Save", subject, List.of(amount, date)));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return ActFields.withAmount(
                ask,
                answers,
                words -> AmountParser.parse(words, ask.firm().currency()),
                (amount, on) -> step(ask, amount, on));
    }

    private ReferralStep step(Ask ask, Money amount, LocalDate on) {
        return new Paying(ask, new Payment(amount, on, ask.who()), null, counterparties);
    }
}
