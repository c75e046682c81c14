package io.baton.revenue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Brings tallies up to date with the referrals that were written since. Can stop anywhere and
/// start again, on several instances at once, because it counts a whole month again rather than
/// adding to it, and removes a referral's mark only after that.
///
/// Each count is written even if it changed nothing: the count that read its referrals earlier
/// loses the race for the version, so it can't bring back older figures.
public final class Recount {
    /// Referrals read at a time.
    private static final int PAGE = 200;

    private static final int BATCH = 1_000;

    private static final UncountedReferrals.Page NONE =
            new UncountedReferrals.Page(List.of(), false);

    private final TallyStore tallies;
    private final UncountedReferrals referrals;

    public Recount(TallyStore tallies, UncountedReferrals referrals) {
        this.tallies = tallies;
        this.referrals = referrals;
    }

    /// Counts all that is marked.
    ///
    /// @param zone the firm's, for partners that are counted for the first time
    public void pending(FirmId firm, ZoneId zone) {
        List<UncountedReferrals.Uncounted> found;
        do {
            found = referrals.uncounted(firm, BATCH);
            var monthsByPartner =
                    found.stream()
                            .flatMap(each -> each.keys().stream())
                            .collect(
                                    groupingBy(
                                            TallyKey::partner, mapping(TallyKey::month, toSet())));
            monthsByPartner.forEach((partner, months) -> count(firm, partner, zone, months));
            referrals.counted(firm, found);
        } while (found.size() == BATCH);
    }

    /// Counts everything, whether or not it's marked.
    ///
    /// @param partners all that the firm ever had; those of marked referrals need not be among them
    public void everything(FirmId firm, Collection<PartnerId> partners, ZoneId zone) {
        var all = new LinkedHashSet<>(partners);
        var found = new ArrayList<UncountedReferrals.Uncounted>();
        marked(firm)
                .forEach(page -> {
                    for (var each : page) {
                        each.keys().stream().map(TallyKey::partner).forEach(all::add);
                        found.add(each.withoutKeys());
                    }
                });
        all.forEach(partner -> all(firm, partner, zone));
        referrals.counted(firm, found);
    }

    /// All that are marked, in pages: after another way to index, that is every referral.
    private Stream<List<UncountedReferrals.Uncounted>> marked(FirmId firm) {
        var few = referrals.uncounted(firm, BATCH);
        return few.size() < BATCH
                ? Stream.of(few)
                : Stream.iterate(
                        referrals.uncounted(firm, 0, BATCH),
                        page -> !page.isEmpty(),
                        page -> referrals.uncounted(firm, page.getLast().number(), BATCH));
    }

    /// Counts all of a partner's referrals, in this time zone.
    public void all(FirmId firm, PartnerId partner, ZoneId zone) {
        boolean written;
        do {
            var version = tallies.find(firm, partner).map(PartnerTally::version).orElse(0L);
            var counted = ofAll(PartnerTally.empty(firm, partner, zone, version));
            boolean nothing = version == 0 && counted.months().isEmpty();
            written = nothing || tallies.write(counted);
        } while (!written);
    }

    private void count(FirmId firm, PartnerId partner, ZoneId zone, Set<YearMonth> months) {
        boolean written;
        do {
            written =
                    tallies.write(
                            tallies.find(firm, partner)
                                    .map(known -> known.with(ofMonths(known, months)))
                                    .orElseGet(() ->
                                            ofAll(PartnerTally.empty(firm, partner, zone, 0))));
        } while (!written);
    }

    private Map<YearMonth, MonthTally> ofMonths(PartnerTally known, Set<YearMonth> months) {
        return months.stream()
                .map(month -> new TallyKey(known.partner(), month))
                .collect(toMap(TallyKey::month, key -> ofMonth(known, key)));
    }

    private MonthTally ofMonth(PartnerTally known, TallyKey key) {
        return pages(after -> referrals.with(known.firm(), key, after, PAGE))
                .map(page -> MonthTally.of(key, known.zone(), page))
                .reduce(MonthTally.NONE, MonthTally::plus);
    }

    private PartnerTally ofAll(PartnerTally empty) {
        return pages(after -> referrals.with(empty.firm(), empty.partner(), after, PAGE))
                .reduce(empty, PartnerTally::plus, (_, last) -> last);
    }

    private static Stream<List<Referral>> pages(IntFunction<UncountedReferrals.Page> after) {
        return Stream.iterate(
                        after.apply(0),
                        page -> !page.referrals().isEmpty(),
                        page -> page.more() ? after.apply(last(page)) : NONE)
                .map(UncountedReferrals.Page::referrals);
    }

    private static int last(UncountedReferrals.Page page) {
        return page.referrals().getLast().number();
    }
}
