package io.baton.statement.book;

import io.baton.partner.PartnerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Settles credits with later invoices, for programs that take no negative amounts. A credit
/// reduces the invoices of the same partner in the same currency and month, then those of later
/// months.
final class Credits {
    /// By id: a partner may be renamed, and two may have had the same name.
    private record Account(PartnerId partner, CurrencyUnit currency) {

        static Account of(BookLine line) {
            return new Account(line.partner().id(), line.currency());
        }
    }

    private static final Comparator<BookExport.Credit> BY_NAME =
            Comparator.comparing(BookExport.Credit::partner)
                    .thenComparing(credit -> credit.amount().getCurrencyUnit().getCode());

    /// Positive amounts.
    private final Map<Account, Money> open = new LinkedHashMap<>();

    private final Map<PartnerId, String> names = new HashMap<>();

    /// @param lines of one month
    /// @return invoices only, those that a credit used up left out
    List<BookLine> settle(List<BookLine> lines) {
        lines.forEach(line -> names.put(line.partner().id(), line.partner().name()));
        lines.stream()
                .filter(line -> line.amount().isNegative())
                .forEach(line -> add(Account.of(line), line.amount().negated()));
        var invoices = new ArrayList<BookLine>();
        for (var line : lines) {
            if (line.amount().isPositive()) {
                var left = reduced(line);
                if (left.amount().isPositive()) {
                    invoices.add(left);
                }
            }
        }
        return invoices;
    }

    private BookLine reduced(BookLine invoice) {
        var account = Account.of(invoice);
        var credit = open.get(account);
        if (credit == null) {
            return invoice;
        }
        var used = credit.isGreaterThan(invoice.amount()) ? invoice.amount() : credit;
        add(account, used.negated());
        return invoice.reducedTo(
                invoice.amount().minus(used), " Reduced by a credit of %s.".formatted(used));
    }

    private void add(Account account, Money amount) {
        var sum = open.merge(account, amount, Money::plus);
        if (sum.isZero()) {
            open.remove(account);
        }
    }

    /// What isn't settled yet.
    List<BookExport.Credit> open() {
        return open.entrySet().stream()
                .map(each -> new BookExport.Credit(name(each.getKey().partner()), each.getValue()))
                .sorted(BY_NAME)
                .toList();
    }

    private String name(PartnerId partner) {
        return Objects.requireNonNull(names.get(partner), partner.value());
    }
}
