package io.baton.app.sample;

import io.baton.firm.Firm;
import java.time.Duration;
import java.time.Instant;

/// When the steps of a sample referral happened.
record SampleTimes(Instant logged) {
    /// Referrals at least this many days old were won in an earlier month.
    private static final int OLD = 33;

    /// From what a member says to the partner's yes.
    private static final Duration ANSWER_TIME = Duration.ofMinutes(5);

    /// Older referrals count back from the 23rd of this month, so each month earns the same on any
    /// day the sample is loaded.
    static SampleTimes of(SampleDeal sampleDeal, Firm firm, Instant now) {
        return new SampleTimes(
                sampleDeal.daysAgo() < OLD
                        ? now.minus(Duration.ofDays(sampleDeal.daysAgo()))
                                .minus(Duration.ofMinutes(90))
                        : firm.dayOf(now)
                                .withDayOfMonth(23)
                                .minusDays(sampleDeal.daysAgo())
                                .atTime(10, 0)
                                .atZone(firm.zone())
                                .toInstant());
    }

    /// Soon after the logging.
    Instant later(int hours) {
        return logged.plus(Duration.ofMinutes(10)).plus(Duration.ofMinutes(25L * hours));
    }

    /// Days after the answer to the offer.
    Instant after(int days) {
        return later(2).plus(Duration.ofDays(days));
    }

    static Instant answered(Instant said) {
        return said.plus(ANSWER_TIME);
    }
}
