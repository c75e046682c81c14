package io.baton.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Text;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class TimeFormatTest {
    private static final Firm BERLIN =
            Firm.founded(
                    new FirmId("test:firm"),
                    "Northwind",
                    CurrencyUnit.USD,
                    ZoneId.of("Europe/Berlin"));

    @Test
    void onlyAnotherYearIsShown() {
        assertThat(format("2026-12-31T22:59:00Z", "2025-10-28T09:30:00Z"))
                .isEqualTo("Tue 28 Oct 2025, 10:30");
        assertThat(format("2026-12-31T22:59:00Z", "2026-10-28T09:30:00Z"))
                .isEqualTo("Wed 28 Oct, 10:30");
    }

    @Test
    void theYearStartsInTheFirmsTimeZone() {
        assertThat(format("2026-12-31T23:00:00Z", "2026-12-31T22:59:00Z"))
                .isEqualTo("Thu 31 Dec 2026, 23:59");
        assertThat(format("2026-12-31T23:30:00Z", "2026-12-31T23:00:00Z"))
                .isEqualTo("Fri 1 Jan, 00:00");
    }

    private static String format(String now, String at) {
        var span = new TimeFormat(BERLIN, Instant.parse(now)).moment(Instant.parse(at));
        return Text.empty().and(span).plainText();
    }

    /// Slack shows a moment as `today, 4:30 PM`, which doesn't read right after *on*.
    @Test
    void noSentenceHasOnBeforeAMoment() throws IOException {
        var onBefore = Pattern.compile("\\bon \"[^;\"]{0,150}\\.and\\(TimeFormat\\.");
        try (var files = Files.walk(Path.of("src/main/java/io/baton/desk"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(onBefore.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
        assertThat(onBefore.matcher("plain(\" next on \")\n .and(TimeFormat.shortMoment(").find())
                .isTrue();
    }
}
