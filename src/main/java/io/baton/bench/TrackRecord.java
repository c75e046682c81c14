package io.baton.bench;

import io.baton.partner.PartnerId;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The firm's experience with one partner. Offers count for 24 months. Given and received count for
/// the same months as in the digest, so the numbers agree.
///
/// @param offers offers from the firm to the partner
/// @param won accepted referrals that were won
/// @param lost accepted referrals that were lost
/// @param open referrals now with the partner: waiting offers, and accepted ones not yet closed
/// @param given referrals the firm sent and the partner accepted
/// @param got referrals the partner brought and the firm accepted
public record TrackRecord(Offers offers, int won, int lost, int open, int given, int got) {

    private static final TrackRecord NONE =
            new TrackRecord(new Offers(0, 0, 0, 0, null), 0, 0, 0, 0, 0);

    /// Outcomes of offers.
    ///
    /// @param asked all offers, answered or not
    /// @param medianAnswerTime median time from an offer to its yes or no, by the wall clock; null
    ///   without answers
    public record Offers(
            int asked,
            int accepted,
            int declined,
            int lapsed,
            @Nullable Duration medianAnswerTime) {}

    /// The track record of a partner without referrals.
    public static TrackRecord none() {
        return NONE;
    }

    /// @param outcomes outcomes with any partner; the others are ignored
    /// @param now in the firm's time zone, because months start there
    static TrackRecord of(
            Set<PartnerId> partner, List<ReferralOutcome> outcomes, ZonedDateTime now) {
        if (outcomes.isEmpty()) {
            return NONE;
        }
        var counter = new TrackRecordCounter(partner, now);
        outcomes.forEach(counter::add);
        return counter.trackRecord();
    }

    /// Median time from an offer to its yes or no.
    public Optional<Duration> answersIn() {
        return Optional.ofNullable(offers.medianAnswerTime());
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
        return won + lost;
    }

    /// Referrals received minus referrals given; positive if the partner gave more.
    public int lead() {
        return got - given;
    }
}
