package io.baton.desk.refer.act;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The day of a win may be before the partner's fee was stored; what they accepted for stays.
class WinDateConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void acceptedWithAFeeOfToday() {
        anna.says("partner add RingPros: VoIP fee 10% contact @Rita", rita);
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer won R-1 $9,000 on 2026-10-28",
                "refer won R-1 $9,000 on 2026-11-02",
                "won R-1 $9,000 on 28 Oct 2026",
                "won R-1 $9,000",
            })
    void theFeeOfTheAcceptanceCounts(String won) {
        anna.says(won).isTold("The 10% fee counts as partner revenue: $900.");
    }

    @Test
    void alsoIfThePartnerReportsIt() {
        rita.says("refer won R-1 $9,000 on 2026-10-28");
        anna.says("refer won R-1 $9,000").isTold("The 10% fee counts as partner revenue: $900.");
    }

    @Test
    void aLaterFeeDoesntCountForTheDayOfTheWinEither() {
        testFirm.advanceClock(Duration.ofDays(2));
        anna.says("partner edit RingPros: fee 12%");
        anna.says("won R-1 $9,000").isTold("The 10% fee counts as partner revenue: $900.");
    }

    @Test
    void aLaterFeeDoesntCountForADayBefore() {
        testFirm.advanceClock(Duration.ofDays(2));
        anna.says("partner edit RingPros: fee 12%");
        anna.says("won R-1 $9,000 on 2026-11-04")
                .isTold("The 10% fee counts as partner revenue: $900.")
                .isNotTold("Is the date right?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "won R-1 $9,000 on 2026-10-28   | $9,000         | Wed 28 Oct 2026",
                "won R-1 $9,000 on 2026-11-02   | $9,000         | Mon 2 Nov 2026",
                "won R-1 9000 on 2026-10-01     | $9,000         | Thu 1 Oct 2026",
            })
    void aChangeOfTheDateOnlySaysSo(String words, String amount, String day) {
        anna.says("won R-1 $9,000");
        anna.says(words)
                .isTold("R-1 is won with " + amount + ", now on " + day + ".")
                .isNotTold("The old figure is reversed.");
        rita.sees("R-1 (Acme) is won with " + amount + ", now on " + day + ".");
        anna.says("show R-1").isTold("won, $9,000, now on " + day).isNotTold("instead of");
    }

    @Test
    void alsoInTheReportOfAPartner() {
        rita.says("won R-1 $9,000");
        rita.says("won R-1 $9,000 on 2026-10-28")
                .isTold("R-1 (Acme) is won, $9,000, now on Wed 28 Oct 2026.")
                .isNotTold(", not ");
    }

    @Test
    void anotherAmountIsStillNamed() {
        anna.says("won R-1 $9,000");
        anna.says("won R-1 $8,000 on 2026-10-28")
                .isTold(
                        "R-1 is won with $8,000 on Wed 28 Oct 2026, not $9,000.",
                        "The old figure is reversed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "won R-1 $9,000 on 2026-10-28",
                "won R-1 $9,000 on 2026-11-02",
                "won R-1 $200/month on 2026-10-01",
                "won R-1 $9,000 on 2025-11-03",
            })
    void aDayBeforeItWasLoggedIsAskedAbout(String won) {
        anna.says(won)
                .isTold("R-1 was logged later, on Tue 3 Nov 2026. Is the date right?")
                .isTold("[Change the amount]");
    }
}
