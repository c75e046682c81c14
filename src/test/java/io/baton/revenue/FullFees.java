package io.baton.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.statement.FeeLine;
import io.baton.statement.Ledger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// Adds up the lines that statements list, to compare tallies with.
///
/// @param zone the firm's
public record FullFees(List<Referral> referrals, ZoneId zone) {
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final YearMonth FIRST = YearMonth.of(2025, 11);

    /// Of each partner, and of one that all are merged into.
    public void assertEqual(FirmTallies tallies) {
        var partners =
                referrals.stream()
                        .flatMap(each -> TallyKey.of(each).stream())
                        .map(TallyKey::partner)
                        .distinct()
                        .map(FullFees::partner)
                        .toList();
        partners.forEach(each -> assertEqual(tallies, each));
        partners.stream()
                .reduce(BenchRemoval::absorbing)
                .ifPresent(merged -> assertEqual(tallies, merged));
    }

    private void assertEqual(FirmTallies tallies, Partner partner) {
        var lines = lines(partner);
        var ledger = Ledger.toState(of(partner).toList(), LAST, zone).lines();
        assertThat(ledger).containsExactlyInAnyOrderElementsOf(lines);
        for (var month = FIRST; month.isBefore(YearMonth.from(LAST)); month = month.plusMonths(1)) {
            var end = month.atEndOfMonth();
            var expected =
                    lines.stream()
                            .filter(line -> !line.on().isAfter(end))
                            .map(line -> FeeSums.of(line.payer(), line.amount()))
                            .toList();
            assertThat(tallies.feesUntil(partner, month))
                    .as("%s, %s", partner.id(), month)
                    .isEqualTo(FeeSums.sum(expected));
        }
    }

    /// All fees, but for those of imported referrals until the day of the import.
    private List<FeeLine> lines(Partner partner) {
        return of(partner)
                .flatMap(referral -> Counting.of(referral).stream())
                .flatMap(win ->
                        Ledger.of(win, LAST).lines().stream()
                                .filter(line -> line.on().isAfter(settledUntil(win.referral()))))
                .toList();
    }

    private LocalDate settledUntil(Referral referral) {
        var imported = referral.imported();
        return imported == null ? LocalDate.MIN : imported.at().atZone(zone).toLocalDate();
    }

    private Stream<Referral> of(Partner partner) {
        return referrals.stream().filter(each -> partner.is(each.partner()));
    }

    private static Partner partner(PartnerId id) {
        return Partner.named(id, RevenueFixtures.FIRM.id(), id.value());
    }
}
