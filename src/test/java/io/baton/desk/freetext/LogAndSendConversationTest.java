package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// *Log and send* says that it logged, even if it can't send.
class LogAndSendConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    phones         | R-1 is logged, but not sent.
                    phones, a chef | R-1 and R-2 are logged, but not sent.
                    """)
    void aPartnerWithoutAContact(String needs, String said) {
        testFirm.reader = reader;
        anna.says("partner add NetSix: firewalls");
        reader.reads(
                "Acme wants it",
                meaning(Intent.LOG_OUTBOUND)
                        .client("Acme")
                        .need(needs.split(", "))
                        .partner("NetSix", "NetSix"));
        anna.says("Acme wants it");
        anna.presses("Log and send to NetSix").isTold(said, "NetSix has no contact to ask.");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @ParameterizedTest
    @CsvSource({"phones", "a chef"})
    void aPartnerWithAContactIsAsked(String need) {
        testFirm.reader = reader;
        testFirm.partner("RingPros", "Rita", "phones");
        reader.reads(
                "Acme wants it",
                meaning(Intent.LOG_OUTBOUND)
                        .client("Acme")
                        .need(need)
                        .partner("RingPros", "RingPros"));
        anna.says("Acme wants it").presses("Log and send to RingPros").isNotTold("not sent");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
    }

    /// *Log only* doesn't forget the partner.
    @ParameterizedTest
    @CsvSource({"phones", "a chef"})
    void aPartnerThatIsNotAskedYetComesFirst(String need) {
        testFirm.reader = reader;
        testFirm.partner("RingPros", "Rita", "phones");
        testFirm.partner("CloudNine", "Cleo", "phones");
        reader.reads(
                "Acme wants it",
                meaning(Intent.LOG_OUTBOUND)
                        .client("Acme")
                        .need(need)
                        .partner("CloudNine", "CloudNine"));
        anna.says("Acme wants it").presses("Log only").isTold("[Send it to CloudNine]");
        anna.says("refer show R-1")
                .isTold("Meant for CloudNine, not sent yet.", "[Send it to CloudNine]");
        anna.looksHome().isTold("[Send it to CloudNine]");
    }
}
