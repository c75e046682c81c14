package io.baton.mongo.contract;

import static io.baton.mongo.contract.Samples.HARBOR;
import static io.baton.mongo.contract.Samples.NORTH;
import static io.baton.mongo.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.revenue.MonthTotal;
import io.baton.store.Journal.Outcome;
import io.baton.testing.Clock;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

abstract class TotalsContract {

    private static final YearMonth OCTOBER = YearMonth.parse("2026-10");

    private final Stores stores;

    TotalsContract(Engine engine) {
        stores = engine.fresh(new Clock("2026-11-23T10:00:00Z")).instance();
    }

    @Test
    void aTotalIsReadAsItWasWrittenWithAllThatWasThereBefore() {
        var first = total(HARBOR, OCTOBER, "48000");
        assertThat(write(first, "t1")).isEqualTo(Outcome.WRITTEN);
        var replaced = first.written().replacedBy(entry("48000.55"));
        assertThat(write(replaced, "t2")).isEqualTo(Outcome.WRITTEN);
        assertThat(stores.totals().find(HARBOR, OCTOBER)).contains(replaced.written());
    }

    @Test
    void totalsComeOldestFirstFromTheFirstMonthToTheLast() {
        for (var month : List.of("2026-11", "2025-12", "2026-09", "2026-01", "2026-12")) {
            write(total(HARBOR, YearMonth.parse(month), "1"), month);
        }
        assertThat(
                        stores.totals()
                                .between(
                                        HARBOR,
                                        YearMonth.parse("2026-01"),
                                        YearMonth.parse("2026-11")))
                .extracting(total -> total.month().toString())
                .containsExactly("2026-01", "2026-09", "2026-11");
    }

    @Test
    void whoTellsAMonthAtTheSameTimeIsToldThatItWasTold() {
        write(total(HARBOR, OCTOBER, "1"), "t1");
        assertThat(write(total(HARBOR, OCTOBER, "2"), "t2")).isEqualTo(Outcome.STALE);
        assertThat(write(total(HARBOR, OCTOBER, "1"), "t1")).isEqualTo(Outcome.HEARD);
    }

    @Test
    void aFirmNeverSeesTheTotalsOfAnother() {
        write(total(HARBOR, OCTOBER, "1"), "t1");
        assertThat(stores.totals().find(NORTH, OCTOBER)).isEmpty();
        assertThat(stores.totals().between(NORTH, OCTOBER, OCTOBER)).isEmpty();
    }

    private Outcome write(MonthTotal total, String turn) {
        return stores.totalJournal().write(total, turn, List.of());
    }

    private static MonthTotal total(FirmId firm, YearMonth month, String amount) {
        return MonthTotal.first(firm, month, entry(amount));
    }

    private static MonthTotal.Entry entry(String amount) {
        var money = Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
        return new MonthTotal.Entry(money, Samples.ANNA, NOW);
    }
}
