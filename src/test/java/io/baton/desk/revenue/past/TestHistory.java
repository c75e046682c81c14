package io.baton.desk.revenue.past;

import io.baton.desk.Handlers;
import io.baton.desk.TestFirm;
import io.baton.desk.file.DownloadKeys;
import io.baton.memory.InMemoryImports;
import io.baton.store.MonthTotalStore;
import java.net.URI;
import java.util.Optional;

/// The handlers for a firm's history, on the stores of a test.
public final class TestHistory {
    private TestHistory() {}

    public static Handlers handlers(TestFirm firm, MonthTotalStore totals) {
        return new PastHandlers(
                        new PastHandlers.Stores(
                                new InMemoryImports<>(firm.outbox),
                                totals,
                                firm.partners,
                                firm.referrals,
                                firm.exports),
                        keys(),
                        firm.resumableTurns)
                .handlers();
    }

    public static DownloadKeys keys() {
        return new DownloadKeys(() -> Optional.of(URI.create("https://baton.example/")));
    }
}
