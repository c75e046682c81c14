package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Attachments;
import io.baton.chat.Button;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.memory.WriteLimit;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The process dies before the n-th write of a turn, for every n, and starts again. Either nothing
/// has happened, or everything happens, once, and the person is told.
class CrashAtEveryWriteTest {
    private static final Button LOG_ALL =
            Button.primary(
                    "Log all",
                    "partner.referall",
                    "wires\ndesks wired\ncloudnine\na phone each\ntelco\na line\n");
    private static final Place TO_ANNA = new Place.Ephemeral("test:general", "test:anna", null);
    private static final Place TO_BEN = new Place.Direct("test:ben");

    private TestFirm testFirm = new TestFirm();
    private Actor anna = testFirm.member("Anna");

    @Test
    void passingThree() {
        int crashes =
                everywhere(
                        this::logThree,
                        () -> anna.says("refer pass R-2 @Ben", testFirm.member("Ben")),
                        answer -> {
                            assertThat(all()).allMatch(each -> each.holder().name().equals("Ben"));
                            assertThat(all()).allMatch(each -> each.steps().size() == 2);
                            assertThat(textsAt(TO_BEN))
                                    .singleElement()
                                    .asString()
                                    .contains("Anna passed you the baton for R-1, R-2 and R-3");
                            assertThat(answer)
                                    .contains(
                                            "Ben now holds the baton for R-2, and for R-1 and R-3");
                        });
        assertThat(crashes).isEqualTo(4);
    }

    @Test
    void loggingThree() {
        int crashes =
                everywhere(
                        () -> anna.presses("plan", LOG_ALL),
                        () -> anna.fillsIn("Client", "Dana"),
                        answer -> {
                            assertThat(all())
                                    .extracting(Referral::need)
                                    .containsExactlyInAnyOrder(
                                            "desks wired", "a phone each", "a line");
                            assertThat(all()).extracting(Referral::number).doesNotHaveDuplicates();
                            assertThat(testFirm.clients.all(TestFirm.FIRM)).hasSize(1);
                            assertThat(answer)
                                    .contains(
                                            "for Dana are logged", "Send all", "Send it to Telco");
                        });
        assertThat(crashes).isEqualTo(8);
    }

    @Test
    void sendingAll() {
        int crashes =
                everywhere(
                        this::logThree,
                        () -> anna.presses("Send all"),
                        answer -> {
                            assertThat(all()).allMatch(each -> each.stage() == Stage.OFFERED);
                            for (var contact : List.of("rita", "marco", "zoe")) {
                                assertThat(testFirm.postedCards.at(direct(contact))).hasSize(1);
                            }
                            assertThat(answer).contains("R-1, R-2 and R-3 for Dana are logged");
                        });
        assertThat(crashes).isEqualTo(4);
    }

    @Test
    void undoingThree() {
        int crashes =
                everywhere(
                        () -> {
                            logThree();
                            anna.presses("Send all");
                        },
                        () -> anna.says("undo"),
                        answer -> {
                            assertThat(all()).allMatch(each -> each.stage() == Stage.LOGGED);
                            assertThat(all()).allMatch(each -> each.steps().size() == 3);
                            for (var contact : List.of("rita", "marco", "zoe")) {
                                assertThat(textsAt(direct(contact)))
                                        .singleElement()
                                        .asString()
                                        .contains("undone by Anna.");
                            }
                            assertThat(answer).contains("Undone: R-1, R-2 and R-3");
                        });
        assertThat(crashes).isEqualTo(4);
    }

    @Test
    void importingManyRows() {
        var rows =
                IntStream.range(0, 40)
                        .mapToObj(i -> "Partner %d,VoIP\n".formatted(i))
                        .collect(Collectors.joining("", "Company,Services\nwires,Cabling\n", ""));
        int crashes =
                everywhere(
                        () ->
                                anna.sends(
                                        "partner import",
                                        Attachments.of(
                                                "partners.csv",
                                                rows.getBytes(StandardCharsets.UTF_8))),
                        () -> anna.presses("Import 41 partners"),
                        answer -> {
                            assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(43);
                            assertThat(answer).contains("Imported: 40 added, 1 changed.");
                        });
        assertThat(crashes).isGreaterThanOrEqualTo(41);
    }

    @Test
    void loggingAndSendingFromOwnWords() {
        int crashes =
                everywhere(
                        () -> anna.says("Dana needs VoIP to CloudNine"),
                        () -> anna.presses("Log and send to CloudNine"),
                        answer -> {
                            assertThat(all())
                                    .singleElement()
                                    .extracting(Referral::stage)
                                    .isEqualTo(Stage.OFFERED);
                            assertThat(testFirm.postedCards.at(direct("marco"))).hasSize(1);
                            assertThat(answer).contains(" is offered to CloudNine");
                        });
        assertThat(crashes).isEqualTo(6);
    }

    @Test
    void aTypedYes() {
        everywhere(
                () -> anna.says("Dana needs VoIP"),
                () -> anna.says("yes"),
                answer -> {
                    assertThat(all()).hasSize(1);
                    assertThat(answer).contains(" is logged");
                });
    }

    /// @param check gets the answer that the person got, posted or not
    /// @return number of writes at which the process died and the turn was completed afterwards
    private int everywhere(Runnable before, Runnable act, Consumer<String> check) {
        for (int n = 0; ; n++) {
            testFirm = new TestFirm();
            anna = testFirm.member("Anna");
            testFirm.partner("Wires", "Rita", "Data cabling");
            testFirm.partner("CloudNine", "Marco", "VoIP");
            testFirm.partner("Telco", "Zoe", "Leased lines");
            before.run();
            var untouched = state();
            int answers = textsAt(TO_ANNA).size();
            testFirm.outbox.writeLimit.set(n);
            var died = dies(act);
            restart();
            restart();
            if (n == 0) {
                assertThat(died).isTrue();
                assertThat(state()).isEqualTo(untouched);
            } else {
                check.accept(died ? textsAt(TO_ANNA).getLast() : answer());
                if (died) {
                    assertThat(textsAt(TO_ANNA))
                            .as("answers after write %d", n)
                            .hasSize(answers + 1);
                } else {
                    return n - 1;
                }
            }
        }
    }

    /// Starts the program again, and lets its jobs run for a while.
    private void restart() {
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

    /// The answer without a crash: as a response, or posted.
    private String answer() {
        return anna.reply() instanceof Reply.Nothing
                ? textsAt(TO_ANNA).getLast()
                : anna.lastWhisper();
    }

    private void logThree() {
        anna.presses("plan", LOG_ALL).fillsIn("Client", "Dana");
    }

    private List<Referral> all() {
        return testFirm.referrals.all(TestFirm.FIRM);
    }

    private Object state() {
        return List.of(all(), testFirm.partners.all(TestFirm.FIRM));
    }

    private List<String> textsAt(Place place) {
        return testFirm.postedCards.at(place).stream().map(PostedCards::textOf).toList();
    }

    private static Place direct(String name) {
        return new Place.Direct("test:" + name);
    }
}
