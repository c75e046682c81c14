package io.baton.revenue;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// The tallies of a firm, at one point in time: its whole history in sums by partner and month.
public record FirmTallies(Map<PartnerId, PartnerTally> byPartner) {
    private static final FirmTallies NONE = new FirmTallies(Map.of());

    public FirmTallies {
        byPartner = Map.copyOf(byPartner);
    }

    /// @param tallies at most one for each partner
    public static FirmTallies of(Collection<PartnerTally> tallies) {
        return new FirmTallies(
                tallies.stream().collect(Collectors.toMap(PartnerTally::partner, each -> each)));
    }

    /// The tallies of a firm without referrals.
    public static FirmTallies none() {
        return NONE;
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
        var earnings = new HashMap<PartnerId, EarningTally>();
        byPartner.forEach((partner, tally) -> {
            var sum = tally.earned(first, last);
            if (!sum.sums().isEmpty()) {
                earnings.put(partner, sum);
            }
        });
        return new Revenue(own, earnings);
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
}
