package io.baton.revenue;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// The tallies of a firm, at one point in time: its whole history in sums by partner and month.
/// Immutable. Remembers the sums that were asked for last, since a firm asks for the same months
/// again and again.
public final class FirmTallies {
    private static final FirmTallies NONE = new FirmTallies(Map.of(), Map.of());

    /// A share asks for thirteen months and their sum, a chart for two years.
    private static final int MOST_REMEMBERED = 50;

    private record Asked(YearMonth first, YearMonth last, CurrencyUnit own) {}

    private final Map<PartnerId, PartnerTally> byPartner;

    /// What wins bring on other dates than their own; partners without are left out.
    private final Map<PartnerId, LaterSums> later;

    private final Map<Asked, Revenue> remembered = new ConcurrentHashMap<>();

    private FirmTallies(Map<PartnerId, PartnerTally> byPartner, Map<PartnerId, LaterSums> later) {
        this.byPartner = Map.copyOf(byPartner);
        this.later = Map.copyOf(later);
    }

    /// @param tallies at most one for each partner
    public static FirmTallies of(Collection<PartnerTally> tallies) {
        var later = new HashMap<PartnerId, LaterSums>();
        for (var tally : tallies) {
            var sums = tally.later();
            if (!sums.isEmpty()) {
                later.put(tally.partner(), sums);
            }
        }
        return new FirmTallies(
                tallies.stream().collect(Collectors.toMap(PartnerTally::partner, each -> each)),
                later);
    }

    /// The tallies of a firm without referrals.
    public static FirmTallies none() {
        return NONE;
    }

    public Map<PartnerId, PartnerTally> byPartner() {
        return byPartner;
    }

    /// Whether a win brings anything on other dates than its own, as recurring ones do.
    public boolean recurs() {
        return !later.isEmpty();
    }

    /// The months from this one on of a partner, and of those merged into it.
    public Stream<MonthTally> since(YearMonth first, Partner partner) {
        return tallies(partner).flatMap(tally -> tally.since(first).stream());
    }

    /// All months of a partner, and of those merged into it.
    public Stream<MonthTally> ever(Partner partner) {
        return tallies(partner).flatMap(tally -> tally.months().values().stream());
    }

    private Stream<PartnerTally> tallies(Partner partner) {
        return Stream.concat(Stream.of(partner.id()), partner.lineage().formerIds().stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(byPartner.get(id)));
    }

    /// What the firm earned in these months, both included.
    ///
    /// @param own the firm's currency
    public Revenue earned(YearMonth first, YearMonth last, CurrencyUnit own) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Asked(first, last, own), this::sum);
    }

    private Revenue sum(Asked asked) {
        var earnings = new HashMap<PartnerId, EarningTally>();
        byPartner.forEach((partner, tally) -> {
            var sum = earned(tally, asked.first(), asked.last());
            if (!sum.sums().isEmpty()) {
                earnings.put(partner, sum);
            }
        });
        return new Revenue(asked.own(), earnings);
    }

    private EarningTally earned(PartnerTally tally, YearMonth first, YearMonth last) {
        var sums = later.get(tally.partner());
        var onWins = tally.onWins(first, last);
        return sums == null ? onWins : onWins.plus(EarningTally.of(sums.winSums(first, last)));
    }

    /// What the firm earned through a partner in these months, both included, and through those
    /// merged into it.
    public EarningTally earned(Partner partner, YearMonth first, YearMonth last) {
        return tallies(partner)
                .map(tally -> earned(tally, first, last))
                .reduce(EarningTally.NONE, EarningTally::plus);
    }

    /// The fees that statements list and that fell due until the end of a month, between the firm
    /// and a partner, and those merged into it.
    public FeeSums feesUntil(Partner partner, YearMonth last) {
        return tallies(partner)
                .map(tally -> tally.feesUntil(last))
                .reduce(FeeSums.NONE, FeeSums::plus);
    }

    /// How many wins there are in this currency, ever.
    public int wins(CurrencyUnit currency) {
        Predicate<WinSum> inCurrency = sum -> sum.currency().equals(currency);
        return byPartner.values().stream()
                .flatMap(tally -> tally.months().values().stream())
                .flatMap(month -> month.earnings().sums().stream())
                .filter(inCurrency)
                .mapToInt(WinSum::wins)
                .sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FirmTallies those && byPartner.equals(those.byPartner);
    }

    @Override
    public int hashCode() {
        return byPartner.hashCode();
    }

    @Override
    public String toString() {
        return byPartner.toString();
    }
}
