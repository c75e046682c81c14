package io.baton.desk.partner.terms;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PercentageParser;
import io.baton.desk.terms.TermsLimits;
import io.baton.firm.Percentage;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import io.baton.terms.TermsChange;
import io.baton.terms.TermsPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What someone filled into the form, with a sentence for each field that can't be read.
final class TermsInput {
    private final Map<String, String> answers;
    private final CurrencyUnit own;
    private final Map<String, String> errors = new HashMap<>();
    private final List<TermsPart> parts = new ArrayList<>();
    private LocalDate from;

    private TermsInput(Map<String, String> answers, CurrencyUnit own, LocalDate today) {
        this.answers = answers;
        this.own = own;
        from = today;
    }

    /// @param own the firm's currency, the default
    static TermsInput read(Map<String, String> answers, CurrencyUnit own, LocalDate today) {
        var input = new TermsInput(answers, own, today);
        input.fee();
        input.read(
                TermsForm.FROM,
                words -> TermsLimits.firstDay(words, today),
                day -> input.from = day);
        input.protection();
        input.notice();
        return input;
    }

    Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    TermsChange change() {
        return new TermsChange(parts);
    }

    LocalDate from() {
        return from;
    }

    private void fee() {
        switch (answer(TermsForm.KIND)) {
            case TermsForm.PERCENT -> fee(this::percent);
            case TermsForm.FLAT -> fee(this::flat);
            default -> noFee();
        }
    }

    private void fee(Function<String, ParseResult<TermsPart>> amount) {
        if (answer(TermsForm.AMOUNT).isEmpty()) {
            errors.put(TermsForm.AMOUNT, "How much is it? Write it like 10% or $200.");
        }
        read(TermsForm.AMOUNT, amount, parts::add);
        limits();
        cycle();
        due();
    }

    private void noFee() {
        parts.add(new TermsPart.NoFee());
        if (!answer(TermsForm.AMOUNT).isEmpty()) {
            errors.put(
                    TermsForm.AMOUNT,
                    "You chose no fee. Clear this, or choose a percentage or a flat amount.");
        }
    }

    private ParseResult<TermsPart> percent(String words) {
        return PercentageParser.parse(words)
                .flatMap((Percentage rate) ->
                        rate.isZero()
                                ? ParseResult.unclear("Zero is no fee. Choose “No fee” above.")
                                : ParseResult.of(new TermsPart.NewFee(new Fee.Percent(rate))));
    }

    private ParseResult<TermsPart> flat(String words) {
        return AmountParser.parse(words, own)
                .flatMap((Money amount) ->
                        amount.isPositive()
                                ? ParseResult.of(new TermsPart.NewFee(new Fee.Flat(amount)))
                                : ParseResult.unclear("Zero is no fee. Choose “No fee” above."));
    }

    private void limits() {
        limit(TermsForm.FLOOR, TermsPart.AtLeast::new);
        limit(TermsForm.CAP, TermsPart.AtMost::new);
    }

    private void limit(String field, Function<Money, TermsPart> part) {
        read(
                field,
                words ->
                        AmountParser.parse(words, own)
                                .flatMap((Money amount) ->
                                        amount.isPositive()
                                                ? ParseResult.of(part.apply(amount))
                                                : ParseResult.unclear(
                                                        "Write an amount above zero, or clear this.")),
                parts::add);
    }

    private void cycle() {
        switch (answer(TermsForm.CYCLE)) {
            case TermsForm.MONTH -> parts.add(new TermsPart.Per(new Cycle.PerMonth(null)));
            case TermsForm.FIRST_MONTHS -> {
                if (answer(TermsForm.MONTHS).isEmpty()) {
                    errors.put(TermsForm.MONTHS, "How many months?");
                }
                read(
                        TermsForm.MONTHS,
                        TermsLimits::months,
                        count -> parts.add(new TermsPart.Per(new Cycle.PerMonth(count))));
            }
            default -> parts.add(new TermsPart.Per(new Cycle.PerWin()));
        }
    }

    private void due() {
        parts.add(
                new TermsPart.DueOn(
                        answer(TermsForm.DUE).equals(TermsForm.ON_PAYMENT)
                                ? FeeRule.Due.PAYMENT
                                : FeeRule.Due.WIN));
    }

    private void protection() {
        if (answer(TermsForm.PROTECTION).isEmpty()) {
            parts.add(new TermsPart.ProtectedFor(null));
        }
        read(
                TermsForm.PROTECTION,
                TermsLimits::days,
                days -> parts.add(new TermsPart.ProtectedFor(days)));
    }

    private void notice() {
        if (answer(TermsForm.NOTICE).isEmpty()) {
            parts.add(new TermsPart.ClientTold(null));
        }
        read(TermsForm.NOTICE, TermsLimits::notice, parts::add);
    }

    private String answer(String field) {
        @Nullable String words = answers.get(field);
        return words == null ? "" : words.strip();
    }

    private <T> void read(String field, Function<String, ParseResult<T>> reader, Consumer<T> to) {
        var words = answer(field);
        if (words.isEmpty()) {
            return;
        }
        switch (reader.apply(words)) {
            case ParseResult.Understood<T>(var value) -> to.accept(value);
            case ParseResult.Unclear<T>(var why) -> errors.put(field, why);
        }
    }
}
