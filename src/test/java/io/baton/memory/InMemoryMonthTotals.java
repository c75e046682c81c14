package io.baton.memory;

import io.baton.chat.Post;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.revenue.MonthTotal;
import io.baton.store.MonthTotalStore;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public final class InMemoryMonthTotals implements MonthTotalStore {

    private final InMemoryCollection<MonthTotal> inMemoryCollection;

    public InMemoryMonthTotals(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<MonthTotal>(
                        MonthTotal::firm,
                        MonthTotal::id,
                        MonthTotal::version,
                        MonthTotal::written,
                        (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    @Override
    public Optional<MonthTotal> find(FirmId firm, YearMonth month) {
        return inMemoryCollection.find(firm, month.toString());
    }

    @Override
    public List<MonthTotal> between(FirmId firm, YearMonth first, YearMonth last) {
        return inMemoryCollection.all(firm).stream()
                .filter(total -> !total.month().isBefore(first) && !total.month().isAfter(last))
                .sorted(Comparator.comparing(MonthTotal::month))
                .toList();
    }

    @Override
    public WriteOutcome write(MonthTotal next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
