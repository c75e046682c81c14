package io.baton.digest;

import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The single referrals that a digest names. Each answer reads what it returns, not the history.
public interface DigestReferrals {

    /// The first of many.
    ///
    /// @param first the oldest, oldest first
    /// @param count of all, at most [#MOST_COUNTED]
    record Oldest(List<Referral> first, int count) {

        /// More aren't counted.
        public static final int MOST_COUNTED = 1_000;

        public Oldest {
            first = List.copyOf(first);
        }
    }

    /// Wins dated in this time, both days included.
    List<Referral> won(FirmId firm, LocalDate first, LocalDate last);

    /// Wins that bring something on one of these days, both included, besides what counts on their
    /// own date. May have others that did, or would, on such a day of another month.
    List<Referral> bringing(FirmId firm, LocalDate first, LocalDate last);

    /// Wins that were recorded after this time, or have a payment that was, in any order. May have
    /// others that changed since, such as imported ones.
    ///
    /// @param most how many are read at most
    List<Referral> changed(FirmId firm, Instant since, int most);

    /// Wins whose amount or day was changed after this time.
    List<Referral> restated(FirmId firm, Instant since);

    /// Offers without an answer, by the time of the offer.
    Oldest unanswered(FirmId firm, int limit);

    /// Logged or accepted referrals without any step after this time, by their last step.
    Oldest unmoved(FirmId firm, Instant since, int limit);

    /// Wins for which the two sides state different figures, by when the second one was stated.
    Oldest differing(FirmId firm, int limit);
}
