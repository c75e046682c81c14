package io.baton.understanding.quality;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two clients with one need are two messages; a firm with an "and" in its name is one.
class SeveralClientsConversationTest {
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
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Corner Shop and Toy Barn both need wifi          | Client: Corner Shop   | Toy Barn needs wifi
                    corner shop and toy barn both need wifi          | Client: corner shop   | toy barn needs wifi
                    refer Corner Shop and Toy Barn both need wifi    | Client: Corner Shop   | Toy Barn needs wifi
                    Acme and Zed need backup                         | Client: Acme          | Zed needs backup
                    Corner Shop, Toy Barn and Acme need wifi         | Client: Corner Shop   | Toy Barn and Acme both need wifi
                    hi, Corner Shop and Toy Barn both want new laptops by Friday | Client: Corner Shop | Toy Barn wants new laptops by Friday
                    Acme needs phones and Zed needs backup           | Client: Acme          | Zed needs backup
                    """)
    void theFirstIsShownAndTheOtherIsNamed(String words, String first, String other) {
        firm.anna
                .says(words)
                .isTold(
                        "I also saw “" + other + "”. Send that as its own message.",
                        "Log this referral?",
                        first + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Smith and Sons needs wifi           | Client: Smith and Sons
                    Smith & Sons need wifi              | Client: Smith & Sons
                    Fish and Chips Ltd need wifi        | Client: Fish and Chips Ltd
                    Marks and Spencer needs wifi        | Client: Marks and Spencer
                    Johnson and Johnson need new backup | Client: Johnson and Johnson
                    """)
    void oneFirmStaysOne(String words, String client) {
        firm.anna.says(words).isTold(client + "\n").isNotTold("own message");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Marks and Spencer need wifi   | Client: Marks and Spencer | Spencer needs wifi
                    refer Hill and Dale need wifi | Client: Hill and Dale     | Dale needs wifi
                    """)
    void whatMayBeEitherIsShownAsOneAndSaid(String words, String client, String other) {
        firm.anna
                .says(words)
                .isTold(
                        "If these are two clients, send “" + other + "” as its own message.",
                        client + "\n");
    }

    @ParameterizedTest
    @CsvSource({"Corner Shop and Toy Barn", "Marks & Spencer"})
    void aKnownClientIsOne(String client) {
        firm.anna.says("refer " + client + " needs a chef");
        firm.anna.says(client + " need wifi").isTold("Client: " + client).isNotTold("own message");
    }
}
