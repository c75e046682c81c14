package io.baton.desk.revenue.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// The sample files of the documents can be imported as they are.
class SampleFilesTest {
    private final PastScene scene = new PastScene();

    @Test
    void theSampleOfMonthlyTotals() throws IOException {
        scene.imports(sample("monthly-totals.csv"));
        scene.anna.isTold("Imported: 6 new.");
        assertThat(scene.total("2025-12")).isEqualTo(Money.parse("USD 52000"));
        assertThat(scene.total("2026-01")).isEqualTo(Money.parse("USD 38400"));
    }

    @Test
    void theSampleOfPastReferrals() throws IOException {
        scene.imports(sample("past-referrals.csv"));
        scene.anna.isTold("Imported: 5 past referrals.", "1 still open");
        assertThat(scene.earned("2025-10").earned()).isEqualTo(Money.parse("USD 1250"));
        // Once, and the first of 36 months.
        assertThat(scene.earned("2025-11").earned()).isEqualTo(Money.parse("USD 5200"));
        // 5% of $180, and Lake Hotel's month.
        assertThat(scene.earned("2026-01").earned()).isEqualTo(Money.parse("USD 209"));
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("src/docs/samples", name));
    }
}
