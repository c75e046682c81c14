package io.baton.desk.refer.price;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.MonthEnd;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.act.ActFields;
import io.baton.desk.refer.act.ReferralAct;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import io.baton.understanding.reader.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Records that the client no longer pays a recurring amount.
record EndRecurring(Counterparties counterparties) implements ReferralAct {
    private static final Pattern ON = Pattern.compile("(?i)on\\s+");
    private static final Pattern MONTH =
            Pattern.compile(
                    "(?iU)(?:in|until|with|after|(?:at )?(?:the )?end of)(?: the)?(?: end of)? \\p{L}+(?:,? 20\\d\\d)?");

    @Override
    public Verb verb() {
        return Verb.ENDED;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.PAY;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("ended"),
                        "[on 2026-11-03]",
                        "",
                        "ends the amount per month or year of a win",
                        new WhenBlank.TakeStep(),
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        var written = ON.matcher(rest).replaceFirst("");
        return day(written, Days.past(ask.today()))
                .map(on ->
                        new Ending(ask, began -> ended(ask, written, began, on), counterparties));
    }

    /// A month before the win can't be meant.
    private static LocalDate ended(Ask ask, String written, LocalDate began, LocalDate otherwise) {
        return day(written, Days.past(ask.today(), began))
                        instanceof ParseResult.Understood<LocalDate>(var on)
                ? on
                : otherwise;
    }

    /// Today, a day, or the last one of a month.
    private static ParseResult<LocalDate> day(String written, Days days) {
        if (written.isBlank()) {
            return ParseResult.of(days.today());
        }
        return MONTH.matcher(written).matches()
                ? MonthEnd.in(written, days)
                        .map(ParseResult::of)
                        .orElseGet(() -> DateParser.parse(written, days.today()))
                : DateParser.parse(written, days.today());
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var date = ActFields.date(ask.today());
        return Optional.of(new Form(verb().action(), "Ended", "Save", subject, List.of(date)));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return switch (ActFields.day(ask, answers)) {
            case ParseResult.Unclear<LocalDate>(var why) ->
                    new Answers.Incomplete(Map.of(ActFields.DATE, why));
            case ParseResult.Understood<LocalDate>(var on) ->
                    new Answers.Complete(new Ending(ask, _ -> on, counterparties));
        };
    }
}
