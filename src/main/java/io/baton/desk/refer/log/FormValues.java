package io.baton.desk.refer.log;

import io.baton.desk.Ask;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// Reads the answers of the form for a referral, and notes what's wrong with them.
final class FormValues {
    private FormValues() {}

    static Optional<Estimate> amount(
            Ask ask, Map<String, String> answers, Map<String, String> errors) {
        var written = answers.getOrDefault(ReferralFields.AMOUNT, "");
        return written.isBlank()
                ? Optional.empty()
                : valueOrError(
                                ReferralFields.AMOUNT,
                                AmountParser.parseEstimate(written, ask.firm().currency()),
                                errors)
                        .filter(estimate -> isPositive(estimate.worth().amount(), errors));
    }

    static Optional<NeededBy> neededBy(
            Ask ask, Map<String, String> answers, Map<String, String> errors) {
        var written = answers.getOrDefault(ReferralFields.NEEDED_BY, "");
        return written.isBlank()
                ? Optional.empty()
                : valueOrError(
                        ReferralFields.NEEDED_BY,
                        DeadlineParser.parse(written, ask.today()),
                        errors);
    }

    private static boolean isPositive(Money money, Map<String, String> errors) {
        if (!money.isPositive()) {
            errors.put(ReferralFields.AMOUNT, "Enter an amount above zero, or leave this empty.");
        }
        return money.isPositive();
    }

    static <T> Optional<T> valueOrError(
            String field, ParseResult<T> parseResult, Map<String, String> errors) {
        return switch (parseResult) {
            case ParseResult.Understood<T>(var value) -> Optional.ofNullable(value);
            case ParseResult.Unclear<T>(var why) -> {
                errors.put(field, why);
                yield Optional.empty();
            }
        };
    }
}
