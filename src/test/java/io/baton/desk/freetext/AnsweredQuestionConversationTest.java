package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Baton asks about a step can be answered with nothing but the answer.
class AnsweredQuestionConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void anAcceptedReferral() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.reader = reader;
        anna.says("refer Acme needs a faster network to RingPros").presses("Send it to RingPros");
        testFirm.outsider("Rita").presses("Accept");
    }

    private void asks(String text, MeaningBuilder meaning) {
        var acme = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads(text, meaning.referral(acme));
        anna.says(text);
        testFirm.advanceClock(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3200", "$3,200", "it was 3.2k", "3,200 dollars", "no, 3200"})
    void howMuchWasWon(String answer) {
        asks("acme signed", meaning(Intent.WON));
        anna.isTold("How much was R-1?");
        anna.says(answer).isTold("R-1: won, $3,200?", "[Yes] [Change] [No]");
        anna.says("yes").isTold("R-1 (Acme) is won, $3,200");
    }

    @Test
    void howMuchWasPaid() {
        anna.says("refer won R-1 $5,000");
        asks("acme paid the rest", meaning(Intent.PAID));
        anna.isTold("How much was R-1?").says("1800").isTold("R-1: paid, $1,800?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    their cousin does it | R-1: lost, their cousin does it?
                    too expensive        | R-1: lost, too expensive?
                    no budget this year  | R-1: lost, no budget this year?
                    """)
    void whyItWasLost(String answer, String card) {
        asks("acme said no thanks", meaning(Intent.LOST));
        anna.isTold("Why was R-1 lost?").says(answer).isTold(card);
    }

    @Test
    void whichPartnerIsAsked() {
        anna.says("refer Adlon needs a network");
        var adlon = testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id();
        reader.reads("offer adlon", meaning(Intent.OFFER).referral(adlon));
        anna.says("offer adlon").isTold("Which partner should get R-2?");
        anna.says("ringpros").isTold("R-2: offer to RingPros?");
    }

    @Test
    void anAnswerThatIsNotExactIsAskedAgain() {
        asks("acme signed", meaning(Intent.WON));
        anna.says("3k to 4k").isTold("Which amount exactly?");
        anna.says("3500").isTold("R-1: won, $3,500?");
    }

    @Test
    void anotherMessageIsNoAnswer() {
        asks("acme said no thanks", meaning(Intent.LOST));
        reader.reads(
                "Adlon needs phones", meaning(Intent.LOG_OUTBOUND).client("Adlon").need("phones"));
        anna.says("Adlon needs phones").isTold("Log this referral?");
    }

    @Test
    void aCommandIsNoAnswer() {
        asks("acme said no thanks", meaning(Intent.LOST));
        anna.says("refer note R-1 call Sue").isTold("Note added").isNotTold("lost");
    }

    @Test
    void aYesIsNoAnswer() {
        asks("acme signed", meaning(Intent.WON));
        anna.says("yes").isTold("There's nothing to answer with yes or no");
    }

    @Test
    void aNoGivesUpTheQuestion() {
        asks("acme signed", meaning(Intent.WON));
        anna.says("no").isTold("OK. Nothing was saved.");
        anna.says("3200").isNotTold("won");
    }

    @Test
    void itIsAnsweredWithinTenMinutes() {
        asks("acme signed", meaning(Intent.WON));
        testFirm.advanceClock(Duration.ofMinutes(11));
        anna.says("3200").isNotTold("won");
    }

    @Test
    void itIsAnsweredWhereItWasAsked() {
        asks("acme signed", meaning(Intent.WON));
        anna.in("test:other").says("3200").isNotTold("won");
    }

    @Test
    void itIsAnsweredByThePersonWhoWasAsked() {
        asks("acme signed", meaning(Intent.WON));
        testFirm.member("Ben").says("3200").isNotTold("won");
    }

    @Test
    void aQuestionThatIsDeliveredTwiceIsAskedTwice() {
        var acme = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads("acme signed", meaning(Intent.WON).referral(acme));
        anna.says("t", "acme signed").isTold("How much was R-1?");
        anna.says("t", "acme signed").isTold("How much was R-1?");

        anna.says("3200").isTold("R-1: won, $3,200?");
        assertThat(testFirm.storyOf("R-1")).endsWith("Accepted");
    }
}
