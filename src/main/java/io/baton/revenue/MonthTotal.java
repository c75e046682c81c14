package io.baton.revenue;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A firm's total revenue for a month, with its history.
///
/// @param entries oldest first, never empty; the last one counts
/// @param version number of writes so far; 0 if never stored
public record MonthTotal(FirmId firm, YearMonth month, List<Entry> entries, long version) {

    /// An amount that a member entered.
    public record Entry(Money amount, Individual by, Instant at) {}

    public MonthTotal {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a month total needs at least one entry");
        }
    }

    public static MonthTotal first(FirmId firm, YearMonth month, Entry entry) {
        return new MonthTotal(firm, month, List.of(entry), 0);
    }

    /// Unique within the firm: `2026-10`
    public String id() {
        return month.toString();
    }

    public Money amount() {
        return entries.getLast().amount();
    }

    /// The entry before the current one.
    public Optional<Entry> previous() {
        return entries.size() < 2 ? Optional.empty() : Optional.of(entries.get(entries.size() - 2));
    }

    public MonthTotal replaceWith(Entry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new MonthTotal(firm, month, all, version);
    }

    /// The state after a successful write.
    public MonthTotal written() {
        return new MonthTotal(firm, month, entries, version + 1);
    }
}
