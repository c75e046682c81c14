package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.State;
import io.baton.referral.amount.Worth;
import java.time.Duration;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Correcting an amount in one's own words: of the win once it's won, of a payment, or the
/// estimate.
class AmountCorrectionsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        firm = new OwnWordsFirm(setup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbor dental was 12k not 120k",
                "the amount of R-2 is wrong, should be 12k",
                "R-2 was 12 thousand, not 120",
                "R-2 was 12, not 120 thousand",
                "R-2 wasn't 120k but 12k",
                "harbor dental should be 12k",
                "we won harbor dental for 12k, not 120k",
                "change R-2 to 12k"
            })
    void aWinIsRestated(String words) {
        firm.anna.says(words).isTold("R-2: won, $12,000?").isNotTold("I didn't use");
        firm.anna.presses("Yes").isTold("R-2 is won with $12,000, not $120,000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-2 is 900 a month, not 800", "no, 900 a month"})
    void theTermOfAMonthlyAmountStays(String words) {
        firm.anna.says("refer won R-2 $800/month for 24 months");
        firm.anna.says(words).isTold("for 24 months").presses("Yes");
        assertThat(firm.referral(2).state())
                .isInstanceOfSatisfying(
                        State.Won.class,
                        won ->
                                assertThat(won.amount().recurring())
                                        .isEqualTo(
                                                Worth.monthly(Money.of(CurrencyUnit.USD, 900))
                                                        .forMonths(24)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lake hotel is 9k, not 8k       | R-1: change the amount to $9,000?
                    R-1 is worth 9k not 8k         | R-1: change the amount to $9,000?
                    R-4 was 14 thousand, not 4     | R-4: change the amount to $14,000?
                    R-4 was 14, not 40 thousand    | R-4: change the amount to $14,000?
                    lake hotel signed, 9k not 8k   | R-1: won, $9,000?
                    acme needs 12 phones, not 10   | Need: 12 phones
                    """)
    void beforeItIsWonTheEstimateChanges(String words, String card) {
        firm.anna.says(words).isTold(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer won R-1 $45k             | it's 4.5k not 45k | R-1: won, $4,500?
                    refer won R-1 $45k             | no, 4.5k          | R-1: won, $4,500?
                    refer Summit needs phones 40k  | make it 4k        | R-7: change the amount to $4,000?
                    refer paid R-2 $5,000          | sorry, 3k         | R-2: reverse $2,000 of what they paid?
                    refer won R-1 $6,500           | oops wrong amount, it's 5,600 | R-1: won, $5,600?
                    refer won R-1 $6,500           | the amount is wrong, it should be 5,600 | R-1: won, $5,600?
                    refer won R-1 $6,500           | typo: 5,600       | R-1: won, $5,600?
                    refer Summit needs phones 6.5k | oops wrong amount, it's 5,600 | R-7: change the amount to $5,600?
                    refer won R-2 $800/month       | harbor dental was 900 a month not 800 | R-2: won, $900 a month?
                    refer won R-2 $800/month       | harbor dental was 900, not 800 a month | R-2: won, $900 a month?
                    refer won R-2 $800/month       | it was 900 per month, not 800 | R-2: won, $900 a month?
                    refer paid R-2 $5,000          | harbor dental only paid 3k, not 5k | R-2: reverse $2,000
                    """)
    void theStepTakenLastIsMeant(String command, String words, String card) {
        firm.anna.says(command);
        firm.anna.says(words).isTold(card);
    }

    @Test
    void anAmountAloneAndALaterOneCorrectNothing() {
        firm.anna.says("refer won R-1 $45k").says("4.5k").isNotTold("R-1: won");
        firm.testFirm.advanceClock(Duration.ofMinutes(11));
        firm.anna.says("no, 4.5k").isNotTold("R-1: won");
    }

    @Test
    void anOpenCardIsCorrected() {
        firm.anna.says("lake hotel signed, 45k").says("it's 4.5k not 45k");
        firm.anna.isTold("R-1: won, $4,500?").presses("Yes");
        assertThat(firm.referral(1).state()).isInstanceOf(State.Won.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    acme needs it by Friday            | R-4: change needed by to “Fri 6 Nov 2026”?
                    lake hotel wants it by 20 November | R-1: change needed by to “Fri 20 Nov 2026”?
                    acme needs phones by Friday        | Log this referral?
                    Cedar Ltd needs it by Friday       | What does Cedar Ltd need?
                    """)
    void aDayForTheOneOpenReferralOfAClientChangesIt(String words, String card) {
        firm.anna.says(words).isTold(card);
    }

    @Test
    void aContactCorrectsWhatTheyReported() {
        firm.rita.says("we won lake hotel for 4k").says("it's 14k, not 4k");
        firm.rita.isTold("R-1: won, $14,000?").presses("Yes");
        firm.rita.says("R-1 was 15 thousand, not 14").presses("Yes");
        firm.rita.isTold("R-1 (Lake Hotel) is won, $15,000, not $14,000.");
        firm.kim.says("R-1 was 15 thousand, not 14").isNotTold("R-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sorry, it was 2300 not 3200",
                "oops wrong amount, it's 2300",
                "that was wrong, it should be 2,300",
                "it was 2300 instead of 3200"
            })
    void aContactCorrectsWhatTheyJustReported(String words) {
        firm.rita.says("we won lake hotel for 3200").presses("Yes");
        firm.rita.says(words).isTold("R-1: won, $2,300?").presses("Yes");
        firm.rita.isTold("R-1 (Lake Hotel) is won, $2,300, not $3,200.");
    }

    @Test
    void aRestatedWinKeepsItsDay() {
        firm.testFirm.advanceClock(Duration.ofDays(30));
        firm.anna.says("refer won R-2 $12k").isTold("R-2 is won with $12,000, not $120,000.");
        assertThat(firm.referral(2).state())
                .isInstanceOfSatisfying(
                        State.Won.class,
                        won -> assertThat(won.on()).isEqualTo(LocalDate.of(2026, 11, 3)));
        firm.anna.says("refer won R-2 $13k on 2026-11-30");
        assertThat(firm.referral(2).state())
                .isInstanceOfSatisfying(
                        State.Won.class,
                        won -> assertThat(won.on()).isEqualTo(LocalDate.of(2026, 11, 30)));
    }
}
