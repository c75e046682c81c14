package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.WinAmountParser;
import io.baton.desk.parsing.WinDay;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import io.baton.referral.amount.WinAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Closes a referral as won, or changes what it was won for.
///
/// @param verb *Won*, *Change the amount*, or *Correct* for what the partner reported
public record CloseAsWon(Verb verb, Results results) implements ReferralAct {

    @Override
    public StepRights.Kind kind() {
        return verb == Verb.RESULT_WRONG ? StepRights.Kind.CONFIRM_RESULT : StepRights.Kind.REPORT;
    }

    @Override
    public Optional<Typed> typed() {
        var won =
                new Typed(
                        List.of("won"),
                        "$12,500 or $200/month [for 36 months] [on 2026-11-03]",
                        "$12,500",
                        "closes it as won and thanks the sender",
                        this::read);
        return verb == Verb.WON ? Optional.of(won) : Optional.empty();
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        var whole = WinAmountParser.parse(rest, ask.firm().currency());
        return whole instanceof ParseResult.Understood<WinAmount>(var amount)
                ? ParseResult.of(results.won(ask, amount, null))
                : WinDay.split(rest, ask.today()).flatMap(typed -> read(ask, typed));
    }

    private ParseResult<ReferralStep> read(Ask ask, WinDay.Typed typed) {
        var on = typed.on();
        return WinAmountParser.parse(typed.amount(), ask.firm().currency())
                .flatMap(amount ->
                        on == null
                                ? ParseResult.of(results.won(ask, amount, null))
                                : WinDay.checked(amount, on, ask.today())
                                        .map(day -> results.won(ask, amount, day)));
    }

    @Override
    public boolean possibleIn(Ask ask, Referral now) {
        return now.stage() == Stage.ACCEPTED || now.stage() == Stage.WON || isOwnReport(ask, now);
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var won = now.state() instanceof State.Won state ? state : null;
        var amount =
                ActFields.amount(
                        won == null ? "" : WorthText.asTyped(won.amount()),
                        "e.g. $12,500 or $200/month for 36 months");
        var date = ActFields.date(won == null ? ask.today() : won.on());
        return Optional.of(
                new Form(
                        verb().action(),
                        now.label() + " is won",
                        "Save",
                        subject,
                        List.of(amount, date)));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var amount =
                WinAmountParser.parse(
                        answers.getOrDefault(ActFields.AMOUNT, "").strip(), ask.firm().currency());
        var day = ActFields.day(ask, answers);
        return ActFields.amountAndDay(
                amount,
                amount instanceof ParseResult.Understood<WinAmount>(var won)
                        ? day.flatMap(on -> WinDay.checked(won, on, ask.today()))
                        : day,
                (won, on) -> results.won(ask, won, on));
    }
}
