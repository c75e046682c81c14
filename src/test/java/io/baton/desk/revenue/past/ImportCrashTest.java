package io.baton.desk.revenue.past;

import static io.baton.desk.revenue.past.PastScene.csv;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.memory.WriteLimit;
import io.baton.referral.Referral;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// The process dies before the n-th write of an import, for every n, and starts again. Either
/// nothing has happened, or everything happens, once, and the member is told.
class ImportCrashTest {
    private static final int ROWS = 12;

    @Test
    void pastReferralsAndTheirPartners() {
        var rows =
                IntStream.range(0, ROWS)
                        .mapToObj(i ->
                                "2024-01-%02d,received,Client %d,wifi,Partner %s,won,100\n"
                                        .formatted(i + 1, i, i % 2 == 0 ? "Alpha" : "Omega"))
                        .collect(
                                Collectors.joining(
                                        "",
                                        "Date,Direction,Client,Need,Partner,Result,Amount\n",
                                        ""));
        int crashes =
                everywhere(
                        rows,
                        "Import 12, add 2 partners",
                        (scene, answer) -> {
                            assertThat(answer)
                                    .contains(
                                            "Imported: 12 past referrals.",
                                            "Added 2 partners: Partner Alpha, Partner Omega.");
                            assertThat(scene.referrals())
                                    .hasSize(ROWS)
                                    .extracting(Referral::number)
                                    .doesNotHaveDuplicates();
                            assertThat(scene.testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
                            assertThat(scene.earned("2024-01").earned())
                                    .isEqualTo(Money.parse("USD 1200"));
                        });
        assertThat(crashes).isGreaterThanOrEqualTo(ROWS);
    }

    @Test
    void monthlyTotals() {
        var rows = "Month,Total\n2026-01,1\n2026-02,2\n2026-03,3\n";
        int crashes =
                everywhere(
                        rows,
                        "Import 3 totals",
                        (scene, answer) -> {
                            assertThat(answer).contains("Imported: 3 new.");
                            assertThat(scene.total("2026-03")).isEqualTo(Money.parse("USD 3"));
                        });
        assertThat(crashes).isGreaterThanOrEqualTo(3);
    }

    /// @return number of writes at which the process died and the turn was completed afterwards
    private static int everywhere(String rows, String button, BiConsumer<PastScene, String> check) {
        for (int n = 0; ; n++) {
            var scene = new PastScene();
            scene.anna.sends("revenue import", csv(rows));
            scene.testFirm.outbox.writeLimit.set(n);
            boolean died = dies(() -> scene.anna.presses(button));
            restart(scene.testFirm);
            restart(scene.testFirm);
            if (n == 0) {
                assertThat(died).isTrue();
                assertThat(scene.referrals()).isEmpty();
            } else if (died) {
                assertThat(told(scene)).as("answers after write %d", n).hasSize(1);
                check.accept(scene, told(scene).getLast());
            } else {
                check.accept(scene, scene.anna.lastWhisper());
                return n - 1;
            }
        }
    }

    /// Starts the program again, and lets its jobs run for a while.
    private static void restart(TestFirm testFirm) {
        testFirm.outbox.writeLimit.lift();
        testFirm.advanceClock(Duration.ofMinutes(1));
        testFirm.desk.resumeInterrupted(testFirm.now());
        testFirm.postedCards.deliverAll();
    }

    private static boolean dies(Runnable act) {
        try {
            act.run();
            return false;
        } catch (WriteLimit.Crash e) {
            return true;
        }
    }

    private static List<String> told(PastScene scene) {
        var anna = new Place.Direct(scene.anna.person().id());
        return scene.testFirm.postedCards.at(anna).stream().map(PostedCards::textOf).toList();
    }
}
