package io.baton.desk.revenue.past;

import static io.baton.desk.revenue.past.PastScene.csv;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// A member imports the firm's monthly totals.
class TotalsImportConversationTest {
    private final PastScene scene = new PastScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;

    @Test
    void nothingIsStoredBeforeThePersonConfirms() {
        anna.sends("revenue import", csv("Month,Total\n2026-08,\"48,000\"\n2026-09,50000\n"))
                .isTold(
                        "Monthly totals from history.csv",
                        "2 new. Nothing is saved yet.",
                        "August 2026: $48,000",
                        "can't be undone in one step");
        anna.says("revenue");
        assertThat(anna.lastWhisper()).doesNotContain("48,000");
        anna.presses("Import 2 totals").isTold("Imported: 2 new.");
        assertThat(scene.total("2026-08")).isEqualTo(Money.parse("USD 48000"));
        assertThat(scene.total("2026-09")).isEqualTo(Money.parse("USD 50000"));
    }

    @Test
    void totalsThatAreKnownShowWhatTheyChangeFrom() {
        anna.says("revenue total 2026-08 $40,000");
        anna.says("revenue total 2026-07 $7,000");
        testFirm.advanceClock(Duration.ofMinutes(1));
        anna.sends("revenue import", csv("Month,Total\nAug 2026,48000\nJul 2026,7000\nJun 26,5\n"))
                .isTold(
                        "1 new, 1 changed, 1 unchanged",
                        "August 2026: $48,000, changes from $40,000",
                        "June 2026: $5");
        anna.presses("Import 2 totals").isTold("Imported: 1 new, 1 changed, 1 unchanged.");
        assertThat(scene.total("2026-08")).isEqualTo(Money.parse("USD 48000"));
        anna.says("revenue total 2026-08 $1").isTold("It was $48,000, set by Anna");
    }

    @Test
    void eachRowWithAnErrorIsNamed() {
        anna.sends(
                        "revenue import",
                        csv(
                                """
                                Month;Revenue
                                2026-01;48.000,00
                                2026-02;€5,000
                                Octember 2026;5
                                2027-01;5
                                2026-03;abc
                                Jan 2026;6
                                ;7
                                2026-04;-5
                                March;9
                                """))
                .isTold(
                        "1 new, 8 with errors",
                        "January 2026: $48,000",
                        "Row 3, 2026-02: Totals are in USD. Enter this one in USD too.",
                        "Row 4, Octember 2026: “Octember 2026” isn't a month",
                        "Row 5, 2027-01: January 2027 hasn't started yet",
                        "Row 6, 2026-03: “abc” isn't an amount",
                        "Row 7, Jan 2026: This month is already in row 2.",
                        "Row 8: The month is missing.",
                        "Row 9, 2026-04: A total can't be negative.",
                        "Row 10, March: “March” isn't a month with its year.")
                .presses("Import 1 total")
                .isTold("Imported: 1 new, 8 left out.");
    }

    @Test
    void aHeaderInAnotherCurrencyIsRefusedRowByRow() {
        anna.sends("revenue import", csv("Month,Total (EUR)\n2026-01,5\n"))
                .isTold("Row 2, 2026-01: Totals are in USD", "There's nothing to import")
                .isNotTold("[Import");
        anna.sends("revenue import", csv("Month,Total in USD\n2026-01,5\n")).isTold("1 new");
        anna.sends("revenue import", csv("Month,Total in £\n2026-01,5\n"))
                .isTold("Totals are in USD");
    }

    @Test
    void rowsCanBePastedBelowTheCommandOrIntoTheForm() {
        anna.says("revenue import\nMonth\tTotal\nOct-25\t1000")
                .isTold("Monthly totals from pasted rows", "October 2025: $1,000")
                .presses("Import 1 total");
        assertThat(scene.total("2025-10")).isEqualTo(Money.parse("USD 1000"));
        anna.says("revenue import").fillsIn("Or paste the rows", "Month,Total\nNov 2025,2000");
        anna.sees("November 2025: $2,000");
        anna.says("revenue import").fillsIn("Or paste the rows", "");
        anna.getsFieldError("Choose a file, or paste rows.");
    }

    @Test
    void theSameFileChangesNothingASecondTime() {
        scene.imports("Month,Total\n2026-08,48000\n");
        anna.sends("revenue import", csv("Month,Total\n2026-08,48000\n"))
                .isTold("1 unchanged. There's nothing to import.")
                .isNotTold("[Import");
    }

    @Test
    void aTotalThatSomeoneEntersMeanwhileIsReplacedAndKept() {
        anna.sends("revenue import", csv("Month,Total\n2026-08,48000\n"));
        scene.ben.says("revenue total 2026-08 $9");
        anna.presses("Import 1 total").isTold("Imported: 1 changed.");
        anna.says("revenue total 2026-08 $1").isTold("It was $48,000");
    }

    @Test
    void manyYearsOfMonthsFit() {
        var rows =
                IntStream.range(0, 240)
                        .mapToObj(i -> "%d-%02d,%d".formatted(2006 + i / 12, 1 + i % 12, i + 1))
                        .collect(Collectors.joining("\n"));
        anna.sends("revenue import", csv("Month,Total\n" + rows)).isTold("240 new", "and 232 more");
        anna.presses("Import 240 totals").isTold("Imported: 240 new.");
        assertThat(scene.total("2006-01")).isEqualTo(Money.parse("USD 1"));
    }

    @Test
    void aFileWithOtherColumnsIsExplained() {
        anna.sends("revenue import", csv("Colour,Size\nred,1\n"))
                .isTold("Month and Total", "“Colour”, “Size”", "Nothing was saved");
        anna.sends("revenue import", csv("Client,Need\nA,b\n"))
                .isTold("are missing: Date, Direction, Partner");
        anna.sends("revenue import", csv("A\n"), csv("B\n")).isTold("one file at a time");
    }

    @Test
    void onlyTheSenderConfirmsAndOnlyMembersImport() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.sends("revenue import", csv("Month,Total\n2026-08,48000\n"));
        scene.ben.presses("b1", anna.button("Import 1 total")).isTold("Only Anna can import");
        var rita = testFirm.outsider("Rita").directly();
        rita.sends("revenue import", csv("Month,Total\n2026-08,1\n")).isTold("Only members");
        rita.says("refer export").isTold("Only members");
        anna.presses("Discard").isTold("Nothing was saved");
    }
}
