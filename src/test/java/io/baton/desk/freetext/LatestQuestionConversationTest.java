package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Attachments;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A typed yes or no answers only what the person was asked last.
class LatestQuestionConversationTest {
    private static final String PHONES = "Zed wants phones";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones");
        testFirm.reader = reader;
        reader.reads(PHONES, meaning(Intent.LOG_OUTBOUND).client("Zed").need("phones"));
        anna.says("refer Acme Dental needs a chef");
        anna.says(PHONES);
    }

    private long logged() {
        return testFirm.referrals.all(TestFirm.FIRM).size();
    }

    @Test
    void notAfterAnImportWasShown() {
        var csv = "name,skills\nNetSix,firewalls\n".getBytes(StandardCharsets.UTF_8);
        anna.sends("", Attachments.of("partners.csv", csv)).isTold("NetSix");
        anna.says("yes");

        assertThat(logged()).isEqualTo(1);
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void notAfterAClientQuestion(String word) {
        anna.says("refer Acme needs wifi").isTold("Is Acme the same as Acme Dental?");
        anna.says(word);
        assertThat(logged()).isEqualTo(2);

        anna.presses("Log it").isTold("Zed needs phones");
        assertThat(logged()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer Bolt needs phones", "refer Bolt needs phones to RingPros"})
    void notAfterACardThatOffersToSend(String line) {
        anna.says(line).says("yes");
        assertThat(logged()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer won R-1 $500",
                "won R-1 $500",
                "refer lost R-1 no money",
                "refer paid R-1",
                "refer offer R-1 to NoSuchFirm",
                "refer won",
                "edit R-1"
            })
    void notAfterARefusal(String line) {
        anna.says(line).says("yes").isTold("We've moved on since that card.");
        assertThat(logged()).isEqualTo(1);

        anna.presses("Log it");
        assertThat(logged()).isEqualTo(2);
    }

    @Test
    void notAfterAQuestionInBetween() {
        reader.reads("they paid", meaning(Intent.PAID).amount("USD 5"));
        anna.says("they paid").isTold("Which referral?").says("yes");
        assertThat(logged()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer list", "help", "thanks!", "refer show R-99"})
    void readingSomethingElseInBetweenIsNoQuestion(String line) {
        anna.says(line).says("yes").isTold("R-2 is logged");
    }

    @Test
    void someoneElsesQuestionChangesNothing() {
        testFirm.member("Ben").says("refer Bolt needs phones");
        anna.says("yes").isTold("R-3 is logged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "do it", "go ahead"})
    void withoutAQuestionThereIsNothingToAnswer(String word) {
        testFirm.member("Cara")
                .says(word)
                .isTold("There's nothing to answer with yes or no right now.");
    }
}
