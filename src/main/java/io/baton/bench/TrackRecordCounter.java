package io.baton.bench;

import io.baton.bench.ReferralOutcome.Answer;
import io.baton.partner.PartnerId;
import io.baton.referral.Stage;
import io.baton.revenue.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts outcomes into a [TrackRecord].
final class TrackRecordCounter {
    private static final int MONTHS = 24;

    private final Set<PartnerId> partner;
    private final Instant since;
    private final Instant balanceSince;
    private final List<Duration> answerTimes = new ArrayList<>();
    private int asked;
    private int accepted;
    private int declined;
    private int lapsed;
    private int won;
    private int lost;
    private int open;
    private int given;
    private int got;

    TrackRecordCounter(Set<PartnerId> partner, ZonedDateTime now) {
        this.partner = partner;
        since = now.minusMonths(MONTHS).toInstant();
        var firstMonth = Share.firstMonthOf(now.toLocalDate());
        balanceSince = firstMonth.atDay(1).atStartOfDay(now.getZone()).toInstant();
    }

    void add(ReferralOutcome referralOutcome) {
        for (var offer : referralOutcome.offers()) {
            if (partner.contains(offer.to())) {
                balance(referralOutcome, offer);
                if (referralOutcome.outbound() && !offer.at().isBefore(since)) {
                    count(referralOutcome, offer);
                }
            }
        }
    }

    TrackRecord trackRecord() {
        var offers = new TrackRecord.Offers(asked, accepted, declined, lapsed, median());
        return new TrackRecord(offers, won, lost, open, given, got);
    }

    private void balance(ReferralOutcome referralOutcome, ReferralOutcome.Offer offer) {
        if (offer.answer() instanceof Answer.Accepted(var at) && !at.isBefore(balanceSince)) {
            if (referralOutcome.outbound()) {
                given++;
            } else {
                got++;
            }
        }
    }

    private void count(ReferralOutcome referralOutcome, ReferralOutcome.Offer offer) {
        asked++;
        switch (offer.answer()) {
            case Answer.Waiting() -> open++;
            case Answer.Accepted(var at) -> {
                accepted++;
                answerTimes.add(Duration.between(offer.at(), at));
                countStage(referralOutcome.stage());
            }
            case Answer.Declined(var at) -> {
                declined++;
                answerTimes.add(Duration.between(offer.at(), at));
            }
            case Answer.Lapsed _ -> lapsed++;
            case Answer.Withdrawn _ -> {}
        }
    }

    private void countStage(Stage stage) {
        switch (stage) {
            case WON -> won++;
            case LOST -> lost++;
            case ACCEPTED -> open++;
            case LOGGED, OFFERED, WITHDRAWN -> {}
        }
    }

    private @Nullable Duration median() {
        if (answerTimes.isEmpty()) {
            return null;
        }
        var sorted = answerTimes.stream().sorted().toList();
        var lower = sorted.get((sorted.size() - 1) / 2);
        return lower.plus(sorted.get(sorted.size() / 2)).dividedBy(2);
    }
}
