package io.baton.understanding.quality;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Money that goes back, or was never there, is never income.
class RefundsConversationTest {
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
        firm.anna.says("refer paid R-2 $5,000");
        firm.anna.says("refer paid R-2 $1,200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    we refunded Harbor Dental $200           | $200
                    refund $50 to harbor dental              | $50
                    we gave harbor dental a refund of $200   | $200
                    payment of 1,200 bounced                 | $1,200
                    the $1,200 was entered twice             | $1,200
                    reverse the last payment of R-2          | $1,200
                    delete the second payment on R-2         | $1,200
                    remove the first payment of harbor dental | $5,000
                    the 5k payment from harbor dental was returned by the bank | $5,000
                    I recorded the 1,200 for harbor dental twice | $1,200
                    we paid harbor dental $300 back          | $300
                    harbor dental wants their money back, $400 | $400
                    """)
    void aPaymentIsReversed(String words, String amount) {
        firm.anna
                .says(words)
                .isTold("R-2: reverse %s of what they paid?".formatted(amount), "[Yes]")
                .presses("Yes")
                .isTold("Payment reversed: " + amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    we refunded lake hotel $200           | R-1: Lake Hotel
                    the payment from lake hotel bounced   | R-1: Lake Hotel
                    reverse the last payment of R-1       | R-1: Lake Hotel
                    did we refund harbor dental $200?     | R-2: Harbor Dental
                    we didn't refund harbor dental $200   | R-2: Harbor Dental
                    """)
    void withoutAPaymentTheReferralIsShown(String words, String referral) {
        firm.anna.says(words).isTold("OK, I changed nothing.", referral).isNotTold("[Yes]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the payment of harbor dental bounced",
                "harbor dental got a refund",
                "someone booked a payment of harbor dental twice"
            })
    void whichOfSeveralIsAsked(String words) {
        firm.anna
                .says(words)
                .isTold(
                        "R-2: reverse $5,000 of what they paid",
                        "R-2: reverse $1,200 of what they paid");
    }

    @Test
    void withoutAReferralItIsAsked() {
        firm.anna.says("we had to refund $77 to someone").isTold("Which referral?");
        firm.anna.says("the payment of $77 bounced").isTold("Which referral?");
    }

    @Test
    void aNewClientIsLogged() {
        firm.anna
                .says("Palm Bay needs a payment terminal, they want to pay back $5k")
                .isNotTold("reverse")
                .isNotTold("Which referral?");
    }

    @Test
    void aRefundThatIsTheReasonOfALossStaysThat() {
        firm.anna.says("lake hotel is lost, they wanted a refund").isTold("R-1: lost");
    }
}
