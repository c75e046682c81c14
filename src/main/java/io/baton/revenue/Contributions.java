package io.baton.revenue;

import io.baton.referral.Referral;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/// What one referral adds to the tallies. The keys are among [TallyKey#of].
final class Contributions {
    private final Map<TallyKey, MonthTally> all = new HashMap<>();
    private final Referral referral;
    private final ZoneId zone;

    private Contributions(Referral referral, ZoneId zone) {
        this.referral = referral;
        this.zone = zone;
    }

    /// @param zone the firm's
    static Map<TallyKey, MonthTally> of(Referral referral, ZoneId zone) {
        var contributions = new Contributions(referral, zone);
        contributions.addOffers();
        contributions.addAcceptance();
        contributions.addWin();
        return contributions.all;
    }

    private void addOffers() {
        if (referral.outbound()) {
            for (var offer : OfferOutcome.of(referral)) {
                add(
                        new TallyKey(offer.to(), month(offer.at())),
                        MonthTally.of(OfferTally.of(offer, referral.stage())));
            }
        }
    }

    private void addAcceptance() {
        var partner = referral.partner();
        var at = referral.acceptedAt();
        if (partner == null || at.isEmpty()) {
            return;
        }
        var accepted = Counting.of(referral).map(HandoffTally::won).orElse(HandoffTally.ACCEPTED);
        add(
                new TallyKey(partner, month(at.get())),
                referral.outbound() ? MonthTally.given(accepted) : MonthTally.received(accepted));
    }

    private void addWin() {
        Counting.of(referral)
                .ifPresent(win ->
                        add(
                                new TallyKey(win.partner(), YearMonth.from(win.countsOn())),
                                MonthTally.of(win, zone)));
    }

    private void add(TallyKey key, MonthTally tally) {
        all.merge(key, tally, MonthTally::plus);
    }

    private YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }
}
