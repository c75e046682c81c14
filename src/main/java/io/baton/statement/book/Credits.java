package io.baton.statement.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/// Settles credits with later invoices, for programs that take no negative amounts. A credit
/// reduces the invoices of the same partner in the same currency and month, then those of later
/// months.
final class Credits {
    private record Account(String partner, String currency) implements Comparable<Account> {
        private static final Comparator<Account> ORDER =
                Comparator.comparing(Account::partner).thenComparing(Account::currency);

        static Account of(BookLine line) {
            return new Account(line.partner(), line.currency().getCode());
        }

        @Override
        public int compareTo(Account other) {
            return ORDER.compare(this, other);
        }
    }

    /// Positive amounts.
    private final Map<Account, Money> open = new TreeMap<>();

    /// @param lines of one month
    /// @return invoices only, those that a credit used up left out
    List<BookLine> settle(List<BookLine> lines) {
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
                .map(each -> new BookExport.Credit(each.getKey().partner(), each.getValue()))
                .toList();
    }
}
