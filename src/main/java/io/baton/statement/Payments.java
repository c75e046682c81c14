package io.baton.statement;

import static java.util.stream.Collectors.groupingBy;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.revenue.Period;
import io.baton.revenue.SumsByCurrency;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/// What the firm and its partners paid each other for fees, as it was recorded. What was taken back
/// was never paid.
public final class Payments {
    private final Collection<Partner> partners;
    private final Map<PartnerId, List<RecordedSettlement>> recorded;

    /// The payments of one side, between the firm and one partner.
    ///
    /// @param payments newest first; not empty
    public record WithPartner(Partner partner, List<FeeSettlement> payments) {
        public WithPartner {
            payments = List.copyOf(payments);
        }

        public SumsByCurrency sums() {
            return SumsByCurrency.of(payments.stream().map(FeeSettlement::amount));
        }

        public FeeSettlement last() {
            return payments.getFirst();
        }
    }

    /// @param partners without those that were merged into others
    /// @param recorded all with them, and with partners that were merged into them
    public Payments(Collection<Partner> partners, Collection<RecordedSettlement> recorded) {
        this.partners = List.copyOf(partners);
        this.recorded = recorded.stream().collect(groupingBy(RecordedSettlement::partner));
    }

    /// What one side paid on days of these months, the most first.
    ///
    /// @param currency compared before others, which are never added to it
    public List<WithPartner> of(Payer payer, Period period, CurrencyUnit currency) {
        return partners.stream()
                .map(partner -> new WithPartner(partner, paid(payer, period, partner)))
                .filter(each -> !each.payments().isEmpty())
                .sorted(
                        Comparator.comparing((WithPartner each) ->
                                        each.sums().in(currency).getAmount().negate())
                                .thenComparing(each -> each.last().on(), Comparator.reverseOrder())
                                .thenComparing(each -> each.partner().name()))
                .toList();
    }

    /// All amounts, by currency.
    public static SumsByCurrency sums(Collection<WithPartner> paid) {
        return SumsByCurrency.of(paid.stream().flatMap(each -> each.sums().amounts().stream()));
    }

    private List<FeeSettlement> paid(Payer payer, Period period, Partner partner) {
        var all =
                partner.ids().stream()
                        .flatMap(id -> recorded.getOrDefault(id, List.of()).stream())
                        .sorted(Comparator.comparing(RecordedSettlement::recordedAt))
                        .map(RecordedSettlement::settlement)
                        .filter(each -> each.payer() == payer)
                        .toList();
        return Account.standing(all)
                .filter(each -> period.contains(YearMonth.from(each.on())))
                .sorted(Comparator.comparing(FeeSettlement::on).reversed())
                .toList();
    }
}
