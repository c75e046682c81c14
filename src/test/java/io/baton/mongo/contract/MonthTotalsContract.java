package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.revenue.MonthTotal;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

abstract class MonthTotalsContract {

    private static final YearMonth OCTOBER = YearMonth.parse("2026-10");

    private final StoresUnderTest stores;

    MonthTotalsContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void aTotalReadsAsWrittenWithItsEarlierAmounts() {
        var first = total(HARBOR, OCTOBER, "48000");
        assertThat(write(first, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        var replaced = first.written().replaceWith(entry("48000.55"));
        assertThat(write(replaced, "t2")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.monthTotals().find(HARBOR, OCTOBER)).contains(replaced.written());
    }

    @Test
    void totalsOfAPeriodAreListedOldestFirst() {
        for (var month : List.of("2026-11", "2025-12", "2026-09", "2026-01", "2026-12")) {
            write(total(HARBOR, YearMonth.parse(month), "1"), month);
        }
        assertThat(
                        stores.monthTotals()
                                .between(
                                        HARBOR,
                                        YearMonth.parse("2026-01"),
                                        YearMonth.parse("2026-11")))
                .extracting(total -> total.month().toString())
                .containsExactly("2026-01", "2026-09", "2026-11");
    }

    @Test
    void aSecondFirstTotalOfAMonthIsStale() {
        write(total(HARBOR, OCTOBER, "1"), "t1");
        assertThat(write(total(HARBOR, OCTOBER, "2"), "t2")).isEqualTo(WriteOutcome.STALE);
        assertThat(write(total(HARBOR, OCTOBER, "1"), "t1")).isEqualTo(WriteOutcome.DUPLICATE_TURN);
    }

    @Test
    void aFirmNeverSeesAnotherFirmsTotals() {
        write(total(HARBOR, OCTOBER, "1"), "t1");
        assertThat(stores.monthTotals().find(NORTH, OCTOBER)).isEmpty();
        assertThat(stores.monthTotals().between(NORTH, OCTOBER, OCTOBER)).isEmpty();
    }

    private WriteOutcome write(MonthTotal total, String turn) {
        return stores.monthTotals().write(total, turn, List.of());
    }

    private static MonthTotal total(FirmId firm, YearMonth month, String amount) {
        return MonthTotal.first(firm, month, entry(amount));
    }

    private static MonthTotal.Entry entry(String amount) {
        var money = Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
        return new MonthTotal.Entry(money, StoredSamples.ANNA, NOW);
    }
}
