package io.baton.app.sample;

import io.baton.referral.Direction;
import java.util.List;
import java.util.regex.Pattern;

/// A referral of the sample firm, as a line of a table.
///
/// @param daysAgo when it was logged
record SampleDeal(int daysAgo, String partner, Direction direction, Job job, End end) {

    /// @param worth in whole units of the firm's currency
    record Job(String client, String need, int worth) {}

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

    private static final Pattern SEPARATOR = Pattern.compile(" \\| ");

    static SampleDeal parse(String line) {
        var parts = List.of(SEPARATOR.split(line));
        return new SampleDeal(
                Integer.parseInt(parts.get(0)),
                parts.get(1),
                Direction.valueOf(parts.get(2)),
                new Job(parts.get(3), parts.get(4), Integer.parseInt(parts.get(5))),
                End.valueOf(parts.get(6)));
    }
}
