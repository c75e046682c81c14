package io.baton.app.sample;

import io.baton.referral.Direction;

/// A referral of the sample firm, as a line of a table.
///
/// @param daysAgo when it was logged
/// @param worth in whole units of the firm's currency
record Deal(
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
}
