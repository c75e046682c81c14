package io.baton.bench;

import io.baton.partner.PartnerId;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How it went with one partner. What the firm asked counts for 24 months; given and got count for
/// the months of the digest, and are its numbers.
///
/// @param offers those that the firm made to the partner
/// @param won of the accepted
/// @param lost of the accepted
/// @param open what lies with the partner: waiting offers, and what was accepted and is not closed
/// @param given what the firm sent and the partner accepted
/// @param got what the partner brought and the firm accepted
public record TrackRecord(Offers offers, int won, int lost, int open, int given, int got) {

    private static final TrackRecord NONE =
            new TrackRecord(new Offers(0, 0, 0, 0, null), 0, 0, 0, 0, 0);

    /// What came of offers.
    ///
    /// @param asked all of them, whatever came of them
    /// @param medianAnswerTime from an offer to its yes or no, by the wall clock; null before the
    ///   first
    public record Offers(
            int asked,
            int accepted,
            int declined,
            int lapsed,
            @Nullable Duration medianAnswerTime) {}

    /// Of a partner with whom nothing has passed yet.
    public static TrackRecord none() {
        return NONE;
    }

    /// @param dealings any; those with the partner count
    /// @param now in the firm's time zone, where its months begin
    static TrackRecord of(PartnerId partner, List<ReferralOutcome> dealings, ZonedDateTime now) {
        if (dealings.isEmpty()) {
            return NONE;
        }
        var trackRecordCounter = new TrackRecordCounter(partner, now);
        dealings.forEach(trackRecordCounter::add);
        return trackRecordCounter.trackRecord();
    }

    /// The median from an offer to its yes or no.
    public Optional<Duration> answersIn() {
        return Optional.ofNullable(offers.medianAnswerTime());
    }

    public int accepted() {
        return offers.accepted();
    }

    /// The offers that somebody said yes or no to.
    public int answers() {
        return offers.accepted() + offers.declined();
    }

    /// The offers that are over, and were not taken back.
    public int settled() {
        return answers() + offers.lapsed();
    }

    public int closed() {
        return won + lost;
    }

    /// How many referrals more the partner gave than got.
    public int lead() {
        return got - given;
    }
}
