package io.baton.understanding.quality;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On Mon 30 Nov 2026: a date without a year is read by what it's for.
class DatesConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void theLastDayOfNovember() {
        firm = OwnWordsFirm.withMoney(setup);
        firm.testFirm.advanceClockOnly(Duration.ofDays(27));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lake hotel signed for 3 years at 1150 a month starting 1 december | R-1: won, $1,150 a month for 36 months, from Tue 1 Dec 2026?
                    lake hotel signed, 1150 a month from january         | R-1: won, $1,150 a month, from Fri 1 Jan 2027?
                    lake hotel signed, $900 a month from 15 february     | R-1: won, $900 a month, from Mon 15 Feb 2027?
                    lake hotel signed, 1150 a month from 1 november      | R-1: won, $1,150 a month, on Sun 1 Nov 2026?
                    lake hotel signed yesterday, 1150 a month            | R-1: won, $1,150 a month, on Sun 29 Nov 2026?
                    lake hotel signed on 20 november, $4,500             | R-1: won, $4,500, on Fri 20 Nov 2026?
                    """)
    void aWinLiesBehindButItsFirstMonthMayBeAhead(String words, String card) {
        firm.anna.says(words).isTold(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    harbor dental cancelled their contract end of december      | R-2: ended on Thu 31 Dec 2026?
                    harbor dental ends 31 december                              | R-2: ended on Thu 31 Dec 2026?
                    harbor dental cancelled, last month is february             | R-2: ended on Sun 28 Feb 2027?
                    harbor dental cancelled, last month is february 2027        | R-2: ended on Sun 28 Feb 2027?
                    harbor dental cancelled at the end of march                 | R-2: ended on Wed 31 Mar 2027?
                    harbor dental's contract ended on 20 november               | R-2: ended on Fri 20 Nov 2026?
                    """)
    void anEndIsNeverBeforeTheWin(String words, String card) {
        firm.anna.says("refer won R-2 $200/month");
        firm.anna.says(words).isTold(card).presses("Yes").isTold("$200 a month, ended");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    harbor dental paid 14500 on 3 december | Thu 3 Dec 2026 is in the future.
                    harbor dental paid 14500 on 2 december | Wed 2 Dec 2026 is in the future.
                    harbor dental paid 14500 on 20 november | R-2: paid, $14,500 on Fri 20 Nov 2026?
                    harbor dental paid 14500 yesterday      | R-2: paid, $14,500 on Sun 29 Nov 2026?
                    """)
    void aPaymentIsNoYearOlderThanTheWin(String words, String answer) {
        firm.anna.says(words).isTold(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    harbor dental pays 300 a month from february               | R-2: price, $300 a month from Mon 1 Feb 2027?
                    harbor dental want to drop to 150 a month from 1 january   | R-2: price, $150 a month from Fri 1 Jan 2027?
                    harbor dental pays $300 a month from 3 june                | R-2: price, $300 a month from Thu 3 Jun 2027?
                    harbor dental starts paying in january                     | R-2: won, $200 a month, from Fri 1 Jan 2027?
                    harbor dental pays from next month                         | R-2: won, $200 a month, from Tue 1 Dec 2026?
                    harbor dental's billing starts on 1 december               | R-2: won, $200 a month, from Tue 1 Dec 2026?
                    harbor dental's first payment is in february               | R-2: won, $200 a month, from Mon 1 Feb 2027?
                    """)
    void aPriceAndAStartComeNext(String words, String card) {
        firm.anna.says("refer won R-2 $200/month");
        firm.anna.says(words).isTold(card).presses("Yes").isTold("R-2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    actually 1,250             | R-1: won, $1,250 a month for 36 months?
                    no, 1300                   | R-1: won, $1,300 a month for 36 months?
                    it was 1,100, not 1,150    | R-1: won, $1,100 a month for 36 months?
                    sorry, 1.2k                | R-1: won, $1,200 a month for 36 months?
                    actually 4k a year         | R-1: won, $4,000 a year?
                    no, 1 december 2026        | R-1: won, $1,150 a month for 36 months, from Tue 1 Dec 2026?
                    no, from 1 december        | R-1: won, $1,150 a month for 36 months, from Tue 1 Dec 2026?
                    """)
    void aCorrectionKeepsWhatItDoesNotName(String words, String card) {
        firm.anna.says("lake hotel signed yesterday, 1150 a month for three years").presses("Yes");
        firm.anna.says(words).isTold(card).presses("Yes").isTold("R-1 is won with");
    }

    @Test
    void anOpenQuestionIsCorrectedTheSameWay() {
        firm.anna.says("lake hotel signed yesterday, 1150 a month for three years");
        firm.testFirm.advanceClockOnly(Duration.ofSeconds(5));
        firm.anna
                .says("no, 1,250")
                .isTold("R-1: won, $1,250 a month for 36 months, on Sun 29 Nov 2026?");
        firm.testFirm.advanceClockOnly(Duration.ofSeconds(5));
        firm.anna
                .says("no, from 1 december")
                .isTold("R-1: won, $1,250 a month for 36 months, from Tue 1 Dec 2026?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    correct R-1 to 1150 a month for 36 months from 29 november 2026 | R-1: won, $1,150 a month for 36 months, on Sun 29 Nov 2026?
                    change the amount of R-1 to 900 a month from 1 december         | R-1: won, $900 a month, from Tue 1 Dec 2026?
                    change R-1 to $900 a month                                      | R-1: won, $900 a month?
                    """)
    void aCorrectionTakesItsDay(String words, String card) {
        firm.anna.says("refer won R-1 $1,150/month");
        firm.anna.says(words).isTold(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    show me last months statement for ringpros  | no statement with RingPros for October 2026
                    show me last month's statement for ringpros | no statement with RingPros for October 2026
                    statement for ringpros last month           | no statement with RingPros for October 2026
                    show me this months statement for ringpros  | no statement with RingPros for November 2026
                    """)
    void lastMonthsStatementIsThatOfTheMonthBefore(String words, String card) {
        firm.anna.says(words).isTold(card);
    }
}
