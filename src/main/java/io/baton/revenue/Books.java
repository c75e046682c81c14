package io.baton.revenue;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Everything that revenue is counted from, at one point in time.
public final class Books {
    private final Firm firm;
    private final FirmTallies tallies;
    private final List<Partner> partners;
    private final List<MonthTotal> totals;
    private final Supplier<StillDue> stillDue;
    private final Map<PartnerId, Partner> current = new HashMap<>();
    private @Nullable StillDue due;

    /// @param partners all that were ever known
    /// @param totals those of the months that the share covers
    /// @param stillDue what falls due after today in the month that runs; read once, when it's
    ///   asked for
    public Books(
            Firm firm,
            FirmTallies tallies,
            List<Partner> partners,
            List<MonthTotal> totals,
            Supplier<StillDue> stillDue) {
        this.stillDue = stillDue;
        this.firm = firm;
        this.tallies = tallies;
        this.partners = List.copyOf(partners);
        this.totals = List.copyOf(totals);
        for (var partner : partners) {
            if (partner.lineage().mergedInto() == null) {
                current.putIfAbsent(partner.id(), partner);
                partner.lineage().formerIds().forEach(id -> current.putIfAbsent(id, partner));
            }
        }
    }

    public Firm firm() {
        return firm;
    }

    public FirmTallies tallies() {
        return tallies;
    }

    public List<Partner> partners() {
        return partners;
    }

    public List<MonthTotal> totals() {
        return totals;
    }

    /// The books as if the firm had no other partner. Totals stay.
    Books only(Partner partner) {
        var own =
                tallies.byPartner().values().stream()
                        .filter(tally -> partner.is(tally.partner()))
                        .toList();
        return new Books(firm, FirmTallies.of(own), partners, totals, () -> due().with(partner));
    }

    /// What of the month that runs falls due after today. Reads no referral if no win brings
    /// anything later than on its own date.
    public Optional<StillDue> stillDue() {
        return tallies.recurs() ? Optional.of(due()) : Optional.empty();
    }

    /// A card and a digest say it at several sums.
    private StillDue due() {
        var read = due;
        if (read == null) {
            read = stillDue.get();
            due = read;
        }
        return read;
    }

    /// What the firm earned in these months, both included.
    public Revenue earned(YearMonth first, YearMonth last) {
        return tallies.earned(first, last, firm.currency());
    }

    /// The id of the partner that a merged one belongs to now; of any other, its own.
    public PartnerId current(PartnerId id) {
        return partner(id).map(Partner::id).orElse(id);
    }

    /// The partner with this id, or the one it was merged into.
    public Optional<Partner> partner(PartnerId id) {
        return Optional.ofNullable(current.get(id));
    }
}
