package io.baton.statement.book;

import io.baton.statement.FeeLine;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/// Numbers of fees in the books: `R12-261103-USD` is the fee for R-12 that fell due on November 3,
/// 2026. Its first correction is `R12-261103-USD-2`.
///
/// A number depends on the fee and on the statements sent before only, so it's the same in every
/// export, and no two lines of a firm share one. It fits the 21 characters of QuickBooks for
/// referrals up to 999,999 and 98 corrections of one fee.
final class LineNumbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final Map<FeeLine.Key, Integer> used = new HashMap<>();

    /// @param key of the next line, in the order in which the statements were sent
    String next(FeeLine.Key key) {
        int count = used.merge(key, 1, Integer::sum);
        var first = "R%d-%s-%s".formatted(key.number(), DAY.format(key.on()), key.currency());
        return count == 1 ? first : first + "-" + count;
    }
}
