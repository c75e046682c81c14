package io.baton.revenue;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// A firm's whole revenue of a month, with all that was ever said of it.
///
/// @param entries oldest first, never empty; the last one counts
/// @param version the number of writes that this state has behind it; 0 when never stored
public record MonthTotal(FirmId firm, YearMonth month, List<Entry> entries, long version) {

    /// What somebody said that the month brought.
    public record Entry(Money amount, Individual by, Instant at) {}

    public MonthTotal {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a total without an amount is no total");
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

    /// What was there before the last entry.
    public Optional<Entry> previous() {
        return entries.size() < 2 ? Optional.empty() : Optional.of(entries.get(entries.size() - 2));
    }

    public MonthTotal replaceWith(Entry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new MonthTotal(firm, month, all, version);
    }

    /// The state that the next write builds on.
    public MonthTotal written() {
        return new MonthTotal(firm, month, entries, version + 1);
    }
}
