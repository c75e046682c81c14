package io.baton.bench;

import io.baton.partner.Partner;
import io.baton.revenue.FirmTallies;
import io.baton.revenue.HandoffTally;
import io.baton.revenue.MonthTally;
import io.baton.revenue.OfferTally;
import io.baton.revenue.Share;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The firm's experience with one partner. Offers of this month and of the 24 before count. Given
/// and received count for the same months as in the digest, so the numbers agree.
///
/// @param offers offers from the firm to the partner
/// @param given referrals the firm sent and the partner accepted
/// @param got referrals the partner brought and the firm accepted
public record TrackRecord(OfferTally offers, int given, int got) {
    private static final int MONTHS = 24;

    private static final TrackRecord NONE = new TrackRecord(OfferTally.NONE, 0, 0);

    /// The track record of a partner without referrals.
    public static TrackRecord none() {
        return NONE;
    }

    /// With this partner, and with those merged into it.
    ///
    /// @param today in the firm's time zone
    static TrackRecord of(FirmTallies tallies, Partner partner, LocalDate today) {
        var since = YearMonth.from(today).minusMonths(MONTHS);
        var offers =
                tallies.since(since, partner)
                        .map(MonthTally::offers)
                        .reduce(OfferTally.NONE, OfferTally::plus);
        var balance = tallies.since(Share.firstMonthOf(today), partner).toList();
        return new TrackRecord(
                offers, count(balance, MonthTally::given), count(balance, MonthTally::received));
    }

    private static int count(List<MonthTally> months, Function<MonthTally, HandoffTally> side) {
        return months.stream().mapToInt(month -> side.apply(month).referrals()).sum();
    }

    public int won() {
        return offers.won();
    }

    public int lost() {
        return offers.lost();
    }

    /// Referrals now with the partner: waiting offers, and accepted ones not yet closed.
    public int open() {
        return offers.open();
    }

    /// Median time from an offer to its yes or no.
    public Optional<Duration> answersIn() {
        return offers.medianAnswerTime();
    }

    public int accepted() {
        return offers.accepted();
    }

    /// Number of offers answered with yes or no.
    public int answers() {
        return offers.accepted() + offers.declined();
    }

    /// Number of offers accepted, declined or lapsed.
    public int settled() {
        return answers() + offers.lapsed();
    }

    public int closed() {
        return won() + lost();
    }

    /// Referrals received minus referrals given; positive if the partner gave more.
    public int lead() {
        return got - given;
    }
}
