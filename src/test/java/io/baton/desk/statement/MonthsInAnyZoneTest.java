package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A month ends when it ends for the firm.
class MonthsInAnyZoneTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final StatementScene scene = new StatementScene();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pacific/Kiritimati",
                "Pacific/Auckland",
                "Asia/Kolkata",
                "Europe/Berlin",
                "America/New_York",
                "Pacific/Honolulu",
                "Pacific/Pago_Pago"
            })
    void theMonthIsAnnouncedOnItsFirstWorkingMorning(String name) {
        var zone = ZoneId.of(name);
        scene.wins("Acme", "$12,500");
        var firm = scene.firm.firms.find(TestFirm.FIRM).orElseThrow();
        scene.firm.firms.write(
                firm.withCalendar(firm.calendar().withZone(zone)), "zone", List.of());
        var end = ZonedDateTime.of(2026, 11, 30, 23, 59, 0, 0, zone).toInstant();
        move(end);
        assertThat(scene.rounds.find(TestFirm.FIRM, NOVEMBER)).isEmpty();
        move(end.plus(Duration.ofHours(8)));
        assertThat(scene.rounds.find(TestFirm.FIRM, NOVEMBER)).isEmpty();
        move(end.plus(Duration.ofHours(10)));
        assertThat(scene.rounds.find(TestFirm.FIRM, NOVEMBER))
                .hasValueSatisfying(round -> assertThat(round.count()).isEqualTo(1));
        scene.anna.presses("Send").isTold("CloudNine has it now.");
    }

    private void move(Instant time) {
        scene.moveTo(time.toString());
    }
}
