package io.baton.statement;

import io.baton.referral.Referral;
import io.baton.revenue.Counting;
import io.baton.revenue.Earning;
import io.baton.terms.FeeSeries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// All fees that have fallen due, by day and referral.
///
/// It's computed from the referrals as they are now, so a corrected win has corrected lines. What
/// was stated before stays stated: a later statement lists the difference.
public record Ledger(List<FeeLine> lines) {

    static final Comparator<FeeLine> ORDER =
            Comparator.comparing(FeeLine::on)
                    .thenComparingInt(FeeLine::number)
                    .thenComparing(FeeLine::payer);

    public Ledger {
        lines = lines.stream().sorted(ORDER).toList();
    }

    /// All fees of one win, also those that were settled before Baton.
    ///
    /// @param last the last day that counts
    public static Ledger of(Earning win, LocalDate last) {
        return new Ledger(lines(win, win.fees(), last).toList());
    }

    /// The fees that statements list; see [Earning#feesToState].
    ///
    /// @param referrals those of one partner, or of all
    /// @param last the last day that counts
    /// @param zone the firm's
    public static Ledger toState(Collection<Referral> referrals, LocalDate last, ZoneId zone) {
        return new Ledger(
                referrals.stream()
                        .flatMap(referral -> Counting.of(referral).stream())
                        .flatMap(win -> lines(win, win.feesToState(zone), last))
                        .toList());
    }

    private static Stream<FeeLine> lines(Earning win, List<FeeSeries> all, LocalDate last) {
        var lines = new LinkedHashMap<FeeLine.Key, FeeLine>();
        all.forEach(fees -> add(lines, win, fees, last));
        return lines.values().stream().filter(line -> !line.amount().isZero());
    }

    private static void add(
            Map<FeeLine.Key, FeeLine> lines, Earning win, FeeSeries fees, LocalDate last) {
        fees.fees()
                .datesUpTo(last)
                .map(date -> line(win, fees, date))
                .forEach(line -> lines.merge(line.key(), line, Ledger::sum));
    }

    private static FeeLine sum(FeeLine first, FeeLine second) {
        return first.plus(second.basis(), second.amount());
    }

    private static FeeLine line(Earning win, FeeSeries fees, LocalDate on) {
        var referral = win.referral();
        return new FeeLine(
                referral.number(),
                referral.direction().payer(),
                on,
                fees.basis(),
                Objects.requireNonNull(win.won().fee(), referral.label()),
                fees.fees().amount());
    }
}
