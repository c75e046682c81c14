package io.baton.app.sample;

import io.baton.referral.Direction;
import java.util.List;
import java.util.regex.Pattern;

/// A referral of the sample firm, as a line of a table.
///
/// @param daysAgo when it was logged
/// @param worth in whole units of the firm's currency
record SampleDeal(
        int daysAgo,
        String partner,
        Direction direction,
        String client,
        String need,
        int worth,
        End end) {

    enum End {
        WAITS,
        ACCEPTED,
        DECLINED,
        WON,
        PAID,
        CORRECTED,
        LOST,
        WITHDRAWN
    }

    private static final Pattern BETWEEN = Pattern.compile(" \\| ");

    static SampleDeal parse(String line) {
        var parts = List.of(BETWEEN.split(line));
        return new SampleDeal(
                Integer.parseInt(parts.get(0)),
                parts.get(1),
                Direction.valueOf(parts.get(2)),
                parts.get(3),
                parts.get(4),
                Integer.parseInt(parts.get(5)),
                End.valueOf(parts.get(6)));
    }
}
