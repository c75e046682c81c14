package io.baton.desk.statement;

import static java.util.stream.Collectors.groupingBy;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.revenue.Tallies;
import io.baton.statement.OpenBalance;
import io.baton.statement.RecordedSettlement;
import io.baton.store.SettlementStore;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds what is open between the firm and its partners. Sums that are kept say which partners that
/// is, so only the referrals of those that are listed are read: a fee that falls due later this
/// month isn't open yet.
record OpenBalances(
        StatementPartners partners,
        StatementLoader loader,
        SettlementStore settlements,
        Tallies tallies) {
    /// What is listed for each side that owes.
    private static final int MOST = 10;

    /// What one side owes.
    ///
    /// @param balances most first; in the firm's currency before others
    /// @param more how many aren't listed
    record Side(Payer debtor, List<OpenBalance> balances, int more) {
        Side {
            balances = List.copyOf(balances);
        }
    }

    /// What the partners owe, and then what the firm owes.
    List<Side> of(Firm firm, LocalDate today) {
        var sums = sums(firm, YearMonth.from(today));
        return Stream.of(Payer.PARTNER, Payer.FIRM)
                .map(debtor -> side(firm, debtor, sums, today))
                .toList();
    }

    private Side side(Firm firm, Payer debtor, List<OpenBalance> sums, LocalDate today) {
        var order =
                Comparator.comparing((OpenBalance each) ->
                                !each.amount().getCurrencyUnit().equals(firm.currency()))
                        .thenComparing(each -> each.amount().getCurrencyUnit().getCode())
                        .thenComparing(each -> each.amount().getAmount().abs().negate())
                        .thenComparing(each -> each.partner().name());
        var all = sums.stream().filter(each -> each.debtor() == debtor).sorted(order).toList();
        var listed =
                all.stream()
                        .limit(MOST)
                        .flatMap(each -> asOf(firm, each, today))
                        .filter(each -> each.debtor() == debtor)
                        .sorted(order)
                        .toList();
        return new Side(debtor, listed, Math.max(0, all.size() - MOST));
    }

    private List<OpenBalance> sums(Firm firm, YearMonth month) {
        var known = partners.partners().unmerged(firm.id());
        var ids = known.stream().flatMap(each -> each.ids().stream()).toList();
        var paid =
                settlements.of(firm.id(), ids).stream()
                        .collect(groupingBy(RecordedSettlement::partner));
        var tally = tallies.of(firm);
        return known.stream()
                .flatMap(partner ->
                        OpenBalance.of(
                                partner,
                                tally.feesUntil(partner, month),
                                partner.ids().stream()
                                        .flatMap(id -> paid.getOrDefault(id, List.of()).stream())
                                        .toList())
                                .stream())
                .toList();
    }

    /// The same balance on this day; none if nothing is owed yet.
    private Stream<OpenBalance> asOf(Firm firm, OpenBalance sum, LocalDate today) {
        var month = YearMonth.from(today);
        Partner partner = sum.partner();
        var accounts = loader.load(firm, partner, month, today);
        return accounts.in(sum.amount().getCurrencyUnit()).stream()
                .map(account -> account.draft(accounts.ledger(), month).closing())
                .filter(closing -> !closing.isZero())
                .map(closing -> new OpenBalance(partner, closing));
    }
}
