package io.baton.bench;

import io.baton.partner.Partner;
import io.baton.revenue.FirmTallies;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;

/// A firm's history with its partners.
///
/// @param examples the needs partners said yes or no to, newest first, at most 5,000
public record History(FirmTallies tallies, List<PastAnswer> examples) {
    /// Older examples are forgotten.
    public static final int MAX_EXAMPLES = 5_000;

    private static final History NONE = new History(FirmTallies.none(), List.of());

    public History {
        examples = List.copyOf(examples);
    }

    /// The history of a firm without referrals.
    public static History none() {
        return NONE;
    }

    /// @param answers of the referrals answered last, at least 5,000 if there are as many; one for
    ///   each referral
    public static History of(FirmTallies tallies, Collection<ReferralAnswers> answers) {
        var examples =
                answers.stream()
                        .flatMap(each -> each.answers().stream())
                        .sorted(PastAnswer.NEWEST_FIRST)
                        .limit(MAX_EXAMPLES)
                        .toList();
        return new History(tallies, examples);
    }

    /// With other figures, and the same examples.
    public History with(FirmTallies others) {
        return new History(others, examples);
    }

    /// The track record with one partner, and with those merged into it.
    ///
    /// @param now in the firm's time zone, because months start there
    public TrackRecord trackRecord(Partner partner, ZonedDateTime now) {
        return TrackRecord.of(tallies, partner, now.toLocalDate());
    }
}
