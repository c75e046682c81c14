package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.DatedWords;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.update.Results;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says that a referral became business, or that it was another amount.
///
/// @param verb *Won*, *Change the amount*, or *Correct* for what the partner reported
record CloseAsWon(Verb verb, Results results) implements ReferralAct {
    private static final String AMOUNT = "amount";
    private static final String ON = "on";

    @Override
    public StepRights.Kind kind() {
        return verb == Verb.RESULT_WRONG ? StepRights.Kind.CONFIRM_RESULT : StepRights.Kind.REPORT;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.empty();
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var won = now.state() instanceof State.Won before ? Optional.of(before) : noWin();
        return Optional.of(
                new Form(
                        verb.action(),
                        now.label() + " is won",
                        "Save",
                        subject,
                        List.of(
                                new Form.Field.ShortText(
                                        AMOUNT,
                                        "How much?",
                                        true,
                                        won.map(win -> WorthText.asTyped(win.amount())).orElse(""),
                                        "e.g. $12,500 or $200/month"),
                                new Form.Field.DatePicker(
                                        ON,
                                        "On which day?",
                                        true,
                                        won.map(State.Won::on).orElse(ask.today()).toString()))));
    }

    private static Optional<State.Won> noWin() {
        return Optional.empty();
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return switch (day(ask, answers.getOrDefault(ON, ""))) {
            case ParseResult.Unclear<LocalDate>(var why) -> new Answers.Incomplete(Map.of(ON, why));
            case ParseResult.Understood<LocalDate>(var on) ->
                    won(ask, answers.getOrDefault(AMOUNT, "").strip(), on);
        };
    }

    private Answers won(Ask ask, String amount, LocalDate on) {
        return amount.isEmpty()
                ? new Answers.Incomplete(Map.of(AMOUNT, "How much was it worth?"))
                : switch (results.won(ask, amount, on)) {
                    case ParseResult.Unclear<ReferralStep>(var why) ->
                            new Answers.Incomplete(Map.of(AMOUNT, why));
                    case ParseResult.Understood<ReferralStep>(var step) ->
                            new Answers.Complete(step);
                };
    }

    private static ParseResult<LocalDate> day(Ask ask, String on) {
        return on.isBlank() ? ParseResult.of(ask.today()) : new DatedWords("", on).on(ask.today());
    }
}
