package io.baton.desk.refer.price;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.StartDay;
import io.baton.desk.refer.act.ActFields;
import io.baton.desk.refer.act.ReferralAct;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Records that the client pays another recurring amount from a day on. What was paid before stays.
record ChangePrice(Counterparties counterparties) implements ReferralAct {
    private static final Pattern FROM =
            Pattern.compile(
                    "(?isU)(?<price>.*?),?\\s+(?:from|starting|since|as of|on)(?: the)?\\s+(?<day>.+)");

    @Override
    public Verb verb() {
        return Verb.PRICE;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.PAY;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("price"),
                        "$250/month from 2027-01-01",
                        "$250/month from 2027-01-01",
                        "changes the amount per month or year of a win from a day on",
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        var parts = FROM.matcher(rest);
        return parts.matches()
                ? price(parts.group("price"), ask)
                        .flatMap(price ->
                                StartDay.parse(parts.group("day"), ask.today())
                                        .map(from -> step(ask, price, from)))
                : price(rest, ask)
                        .flatMap(price ->
                                ParseResult.unclear(
                                        "From which day? Write it like $250/month from 2027-01-01."));
    }

    static ParseResult<Worth> price(String words, Ask ask) {
        return AmountParser.parseExact(words, ask.firm().currency())
                .flatMap(worth ->
                        worth.recurring() && worth.months() == null
                                ? ParseResult.of(worth)
                                : ParseResult.unclear(
                                        "Write the new amount per month or year, like $250/month."));
    }

    private ReferralStep step(Ask ask, Worth price, LocalDate from) {
        return new Repricing(ask, new PriceChange(from, price), counterparties);
    }

    @Override
    public boolean possibleIn(Ask ask, Referral now) {
        return now.state() instanceof State.Won won && won.amount().recurs();
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var start = YearMonth.from(ask.today()).plusMonths(1).atDay(1);
        var from =
                new Form.Field.DatePicker(
                        ActFields.DATE, "From which day?", true, start.toString());
        return Optional.of(
                new Form(
                        verb().action(),
                        "Another price",
                        "Save",
                        subject,
                        List.of(ActFields.amount("", "e.g. $250/month"), from)));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var price = price(answers.getOrDefault(ActFields.AMOUNT, "").strip(), ask);
        return ActFields.amountAndDay(
                price, ActFields.day(ask, answers), (worth, day) -> step(ask, worth, day));
    }
}
