package io.baton.desk.refer.price;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.StartDay;
import io.baton.desk.refer.act.ActFields;
import io.baton.desk.refer.act.CloseAsWon;
import io.baton.desk.refer.act.ReferralAct;
import io.baton.desk.refer.act.Results;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import io.baton.referral.amount.PriceChange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Changes what a referral was won for: all of it or, of what is paid per month or year, the price
/// from a day on.
///
/// @param whole changes all of it
record CorrectWin(CloseAsWon whole, Participants participants, Counterparties counterparties)
        implements ReferralAct {
    private static final String FROM = "from";

    static CorrectWin of(Verb verb, Participants participants, Counterparties counterparties) {
        var whole = new CloseAsWon(verb, new Results(participants, counterparties));
        return new CorrectWin(whole, participants, counterparties);
    }

    @Override
    public Verb verb() {
        return whole.verb();
    }

    @Override
    public StepRights.Kind kind() {
        return whole.kind();
    }

    @Override
    public Optional<Typed> typed() {
        return whole.typed();
    }

    @Override
    public boolean possibleIn(Ask ask, Referral now) {
        return whole.possibleIn(ask, now);
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var form = whole.form(ask, now, subject);
        return now.state() instanceof State.Won won && won.amount().recurs()
                ? form.map(CorrectWin::withDay)
                : form;
    }

    private static Form withDay(Form form) {
        var from = new Form.Field.DatePicker(FROM, "Only from this day on", false, "");
        return new Form(
                form.id(),
                form.title(),
                form.submit(),
                form.subject(),
                Stream.concat(form.fields().stream(), Stream.of(from)).toList());
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var from = answers.getOrDefault(FROM, "").strip();
        return from.isEmpty() ? whole.filled(ask, answers) : priced(ask, answers, from);
    }

    private Answers priced(Ask ask, Map<String, String> answers, String from) {
        var price = ChangePrice.price(answers.getOrDefault(ActFields.AMOUNT, "").strip(), ask);
        return switch (StartDay.parse(from, ask.today())) {
            case ParseResult.Unclear<LocalDate>(var why) ->
                    new Answers.Incomplete(Map.of(FROM, why));
            case ParseResult.Understood<LocalDate>(var day) ->
                    ActFields.amountAndDay(
                            price,
                            ActFields.day(ask, answers),
                            (worth, on) ->
                                    new CorrectingPrice(
                                            ask,
                                            new PriceChange(day, worth),
                                            on,
                                            participants,
                                            counterparties));
        };
    }
}
