package io.baton.bench;

import io.baton.bench.ReferralOutcome.Answer;
import io.baton.bench.ReferralOutcome.Offer;
import io.baton.partner.PartnerId;
import io.baton.referral.Stage;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner said to one need: better than any list of skills.
///
/// @param number of the referral
/// @param at when the partner answered
public record PastAnswer(PartnerId partner, String need, int number, Instant at, Result result) {

    public enum Result {
        DECLINED,
        ACCEPTED,
        /// Accepted first, then business.
        WON
    }

    static final Comparator<PastAnswer> NEWEST_FIRST =
            Comparator.comparing(PastAnswer::at)
                    .thenComparing(PastAnswer::number)
                    .reversed()
                    .thenComparing(pastAnswer -> pastAnswer.partner().value());

    /// `R-12`
    public String label() {
        return "R-" + number;
    }

    /// Whether it speaks for the partner.
    public boolean positive() {
        return result != Result.DECLINED;
    }

    /// One for each partner who said yes or no; of one asked twice the last answer. A need that a
    /// partner brought us teaches nothing of what the partner does.
    static Stream<PastAnswer> of(ReferralOutcome referralOutcome) {
        if (!referralOutcome.outbound()) {
            return Stream.empty();
        }
        var last = new LinkedHashMap<PartnerId, PastAnswer>();
        referralOutcome.offers().stream()
                .flatMap(offer -> of(referralOutcome, offer).stream())
                .forEach(pastAnswer -> last.put(pastAnswer.partner(), pastAnswer));
        return last.values().stream();
    }

    private static Optional<PastAnswer> of(ReferralOutcome referralOutcome, Offer offer) {
        return switch (offer.answer()) {
            case Answer.Accepted(var at) -> {
                var lesson = referralOutcome.stage() == Stage.WON ? Result.WON : Result.ACCEPTED;
                yield Optional.of(of(referralOutcome, offer, at, lesson));
            }
            case Answer.Declined(var at) ->
                    Optional.of(of(referralOutcome, offer, at, Result.DECLINED));
            case Answer.Waiting _, Answer.Lapsed _, Answer.Withdrawn _ -> Optional.empty();
        };
    }

    private static PastAnswer of(
            ReferralOutcome referralOutcome, Offer offer, Instant at, Result lesson) {
        return new PastAnswer(
                offer.to(), referralOutcome.need(), referralOutcome.number(), at, lesson);
    }
}
