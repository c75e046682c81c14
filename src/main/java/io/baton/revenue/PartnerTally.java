package io.baton.revenue;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// One partner's months. Those without anything to count are left out.
///
/// @param zone the time zone that months were counted in
/// @param format the way they were counted; see [#FORMAT]
/// @param months oldest first; immutable
/// @param version number of writes so far; 0 if never stored
public record PartnerTally(
        FirmId firm,
        PartnerId partner,
        ZoneId zone,
        int format,
        NavigableMap<YearMonth, MonthTally> months,
        long version) {

    /// The number of this way to count. Tallies of a lower one are counted again.
    public static final int FORMAT = 5;

    public PartnerTally {
        months = Collections.unmodifiableNavigableMap(new TreeMap<>(months));
    }

    /// Without any month.
    public static PartnerTally empty(FirmId firm, PartnerId partner, ZoneId zone, long version) {
        return new PartnerTally(firm, partner, zone, FORMAT, new TreeMap<>(), version);
    }

    /// Whether it was counted in this zone, the way it's counted now.
    public boolean isCurrent(ZoneId firmZone) {
        return zone.equals(firmZone) && format == FORMAT;
    }

    /// With other figures for some months.
    public PartnerTally with(Map<YearMonth, MonthTally> counted) {
        var all = new TreeMap<>(months);
        all.putAll(counted);
        all.values().removeIf(MonthTally::isEmpty);
        return new PartnerTally(firm, partner, zone, format, all, version);
    }

    /// With what these referrals add.
    public PartnerTally plus(Collection<Referral> referrals) {
        var all = new TreeMap<>(months);
        for (var referral : referrals) {
            Contributions.of(referral, zone)
                    .forEach((key, tally) -> {
                        if (key.partner().equals(partner)) {
                            all.merge(key.month(), tally, MonthTally::plus);
                        }
                    });
        }
        return new PartnerTally(firm, partner, zone, format, all, version);
    }

    public MonthTally in(YearMonth month) {
        return months.getOrDefault(month, MonthTally.NONE);
    }

    /// What wins dated in these months, both included, brought on their dates.
    EarningTally onWins(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return in(first).earnings();
        }
        return months.subMap(first, true, last, true).values().stream()
                .map(MonthTally::earnings)
                .reduce(EarningTally.NONE, EarningTally::plus);
    }

    /// What all wins bring on other dates.
    LaterSums later() {
        return LaterSums.sum(months.values().stream().map(MonthTally::later));
    }

    /// The fees that statements list and that fell due until the end of this month.
    FeeSums feesUntil(YearMonth last) {
        var onWins = months.headMap(last, true).values().stream().map(each -> each.fees().onWins());
        var later = LaterSums.sum(months.values().stream().map(each -> each.fees().later()));
        return FeeSums.sum(onWins.toList()).plus(FeeTally.laterUntil(later, last));
    }

    /// The months from this one on.
    public Collection<MonthTally> since(YearMonth first) {
        return months.tailMap(first, true).values();
    }

    /// The state after a successful write.
    public PartnerTally written() {
        return new PartnerTally(firm, partner, zone, format, months, version + 1);
    }
}
