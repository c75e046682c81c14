package io.baton.desk.refer.log;

import io.baton.desk.parsing.ParseResult;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// A line that is clearly `CLIENT needs NEED` but for one thing the answer can name. It isn't read
/// as free text, which would only leave that thing out.
final class KnownProblem {
    private static final Pattern NEEDS = Pattern.compile("(?i)\\bneeds?\\b");

    private KnownProblem() {}

    /// @param own the firm's currency
    static boolean isIn(String rest, CurrencyUnit own) {
        return MissingPart.isNamed(rest)
                || isNamedClient(rest) && (isTooLong(rest) || hasUnreadableAmount(rest, own));
    }

    private static boolean isNamedClient(String rest) {
        var needs = NEEDS.matcher(rest);
        return needs.find()
                && rest.substring(0, needs.start()).lines().count() == 1
                && DraftLimits.canBeClientName(rest.substring(0, needs.start()));
    }

    private static boolean isTooLong(String rest) {
        return rest.length() > DraftLimits.LONGEST_NEED;
    }

    /// Such as `12 000 kr` of an unknown country.
    private static boolean hasUnreadableAmount(String rest, CurrencyUnit own) {
        return TrailingAmount.withCurrency(rest, own)
                .filter(amount -> amount.value(own) instanceof ParseResult.Unclear)
                .isPresent();
    }
}
