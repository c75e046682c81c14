package io.baton.desk.freetext;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.statement.TestStatements;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Members tell in their own words what they and a partner paid each other. Today is Tue 3 Nov
/// 2026.
class ToldPaymentConversationTest {
    private static final String NOTHING_PAID = "There's no statement with CloudNine";

    private final TestFirm testFirm = new TestFirm(TestStatements::handlers);
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void twoPartners() {
        anna.says("partner add CloudNine: VoIP").says("partner add RingPros: cabling");
    }

    @Test
    void aPaymentIsConfirmedBeforeItIsRecorded() {
        anna.says("cloudnine paid us 110 today")
                .isTold(
                        "Record this payment?",
                        "CloudNine paid Northwind $110 on Tue 3 Nov 2026.",
                        "[Yes] [No]");
        var yes = anna.button("Yes");
        anna.says("partner statement CloudNine").isTold(NOTHING_PAID);

        anna.presses("one", yes)
                .isTold("CloudNine paid Northwind $110 on Tue 3 Nov 2026.", "[Take back]");
        anna.presses("two", yes).isTold("You've said yes to this.");
        anna.says("partner statement CloudNine").isTold("Northwind owes CloudNine $110");
    }

    @Test
    void aNoRecordsNothing() {
        anna.says("we paid CloudNine 250 yesterday").presses("No").isTold("Nothing was saved");
        anna.says("partner statement CloudNine").isTold(NOTHING_PAID);
    }

    @Test
    void theAmountAndTheDayCanBeCorrectedInALine() {
        anna.says("got $110 from CloudNine");
        testFirm.advanceClock(Duration.ofMinutes(1));
        anna.says("no, 120").isTold("CloudNine paid Northwind $120 on Tue 3 Nov");
        testFirm.advanceClock(Duration.ofMinutes(1));
        anna.says("to RingPros instead").isTold("RingPros paid Northwind $120").says("yes");
        anna.says("partner statement RingPros").isTold("Northwind owes RingPros $120");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    we paid CloudNine 250 yesterday                | Northwind paid CloudNine $250 on Mon 2 Nov 2026.
                    got $110 from CloudNine                        | CloudNine paid Northwind $110 on Tue 3 Nov 2026.
                    received 300 from ringpros for fees            | RingPros paid Northwind $300 on Tue 3 Nov 2026.
                    We've just transferred €250 to CloudNine last Friday. | Northwind paid CloudNine €250 on Fri 30 Oct 2026.
                    payment of $1,200.50 from CloudNine came in on 2 November | CloudNine paid Northwind $1,200.50 on Mon 2 Nov 2026.
                    fyi ringpros sent us 2k on monday              | RingPros paid Northwind $2,000 on Mon 2 Nov 2026.
                    today CloudNine has paid us $75                | CloudNine paid Northwind $75 on Tue 3 Nov 2026.
                    $90 arrived from RingPros                      | RingPros paid Northwind $90 on Tue 3 Nov 2026.
                    clowdnine paid us 110                          | CloudNine (you wrote “clowdnine”) paid Northwind $110
                    CloudNine paid us $110 for October             | I didn't use: “for October”.
                    """)
    void otherWordsForAPaymentAreRead(String words, String shown) {
        anna.says(words).isTold("Record this payment?", shown);
    }

    /// A share is terms, and a client's payment is the result of a referral.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CloudNine paid us 10%",
                "CloudNine hasn't paid us 110",
                "did CloudNine pay us 110?",
                "CloudNine sent us 2 new clients",
                "CloudNine will pay us 110 tomorrow",
                "Harbor Dental paid 5000",
                "we paid Lake Hotel 200 back",
                "sent 12 offers to CloudNine",
                "CloudNine paid us $200 a month"
            })
    void otherMessagesAreNoPayment(String words) {
        anna.says(words).isNotTold("Record this payment?");
    }

    @Test
    void aClientWithThePartnersNameIsNoPartner() {
        anna.says("refer RingPros needs a website to CloudNine");
        anna.says("RingPros paid us 500").isNotTold("Record this payment?");
    }

    @Test
    void aPartnersPersonRecordsNothing() {
        testFirm.partner("NetSix", "Nina", "wifi");
        testFirm.outsider("Nina").says("NetSix paid you 500").isNotTold("Record this payment?");
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }
}
