package io.baton.firm;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.SettingsUpdate.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class SettingsUpdateTest {
    private static final Individual ANNA = new Individual("test:anna", "Anna");
    private static final Individual NAMESAKE = new Individual("test:anna-2", "Anna");
    private static final Individual BEN = new Individual("test:ben", "Ben");
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

    private final Firm shown =
            Firm.founded(
                            new FirmId("test:firm"),
                            "Northwind",
                            CurrencyUnit.USD,
                            ZoneId.of("Europe/Berlin"))
                    .withKeeper(ANNA)
                    .written();

    private static Firm saved(Firm now, Firm wanted, Individual by) {
        var outcome = SettingsUpdate.merge(now, wanted, now.version(), by, NOW);
        return ((Outcome.Saved) outcome).next().written();
    }

    @Test
    void everyChangeIsRecorded() {
        var next =
                saved(
                        shown,
                        shown.withCurrency(CurrencyUnit.EUR)
                                .withRules(new Rules(90, 28))
                                .withCalendar(
                                        shown.calendar()
                                                .withHolidays(
                                                        new Holidays(
                                                                List.of(MonthDay.of(12, 25)),
                                                                List.of(
                                                                        LocalDate.of(
                                                                                2027, 4, 2))))),
                        ANNA);
        assertThat(next.history())
                .containsExactly(
                        new SettingChange(Setting.CURRENCY, "USD", "EUR", ANNA, NOW, 2),
                        new SettingChange(Setting.HOLIDAYS, "", "25 Dec, 2 Apr 2027", ANNA, NOW, 2),
                        new SettingChange(Setting.PROTECTION, "180 days", "90 days", ANNA, NOW, 2),
                        new SettingChange(
                                Setting.STATEMENT_DAY, "the 1st", "the 28th", ANNA, NOW, 2));
    }

    @Test
    void whatWasLeftAsShownKeepsTheNewerValue() {
        var newer = saved(shown, shown.withCurrency(CurrencyUnit.EUR), BEN);
        var form = newer.withCurrency(CurrencyUnit.USD).withName("Southwind");
        var outcome = SettingsUpdate.merge(newer, form, shown.version(), ANNA, NOW);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        var next = ((Outcome.Saved) outcome).next();
        assertThat(next.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(next.name()).isEqualTo("Southwind");
    }

    @Test
    void twoChangesOfOneSettingConflict() {
        var newer = saved(shown, shown.withCurrency(CurrencyUnit.EUR), BEN);
        var form = newer.withCurrency(CurrencyUnit.GBP);
        assertThat(SettingsUpdate.merge(newer, form, shown.version(), ANNA, NOW))
                .isEqualTo(
                        new Outcome.Conflict(
                                List.of(
                                        new SettingChange(
                                                Setting.CURRENCY, "USD", "EUR", BEN, NOW, 2))));
    }

    @Test
    void theSameChangeTwiceIsNone() {
        var newer = saved(shown, shown.withCurrency(CurrencyUnit.EUR), BEN);
        var form = newer.withCurrency(CurrencyUnit.EUR);
        assertThat(SettingsUpdate.merge(newer, form, shown.version(), ANNA, NOW))
                .isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void aKeeperOfTheSameNameIsAnotherPerson() {
        var next = saved(shown, shown.withKeeper(NAMESAKE), ANNA);
        assertThat(next.keeper()).isEqualTo(NAMESAKE);
        assertThat(next.history()).hasSize(1);
    }

    @Test
    void onlyTheNewestChangesAreKept() {
        var firm = shown;
        for (int i = 0; i <= SettingsUpdate.HISTORY; i++) {
            firm = saved(firm, firm.withName("Name " + i), ANNA);
        }
        assertThat(firm.history()).hasSize(SettingsUpdate.HISTORY);
        assertThat(firm.history().getLast().after()).isEqualTo("Name 100");
        assertThat(firm.history().getFirst().after()).isEqualTo("Name 1");
    }
}
