package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several needs in one message, and services with a typo.
class NeedsInOwnWordsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
        testFirm.partner("NetSix", "Nina", "firewalls", "pentests");
        OwnWordsFirm.reads(testFirm, setup);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Marlow needs a firewall and also someone for their phones     | a firewall; their phones
                    Marlow needs (1) a firewall (2) phones (3) cloud backup       | a firewall; phones; cloud backup
                    Marlow needs 1. a firewall 2. phones 3. cloud backup          | a firewall; phones; cloud backup
                    Marlow needs a firewall as well as new phones                 | a firewall; new phones
                    Marlow needs a firewall plus new phones                       | a firewall; new phones
                    Marlow needs a firewall, as well as cloud backup and new phones, by Friday | a firewall; cloud backup; new phones
                    Marlow needs a website and also hosting                       | a website; hosting
                    Marlow needs 3 laptops, 2 printers                            | 3 laptops; 2 printers
                    Marlow needs better wifi and also a website                   | better wifi; a website
                    Marlow needs a firewall, plus also training                   | a firewall; training
                    """)
    void severalNeeds(String line, String needs) {
        anna.says(line).isTold("Log these referrals?", "Client: Marlow", "Need: " + needs + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hi! do you think RingPros could do the cabling at Marlow? three floors, 60 ports | cabling
                    can NetSix take on the backup for Marlow? 3 servers, 12 laptops       | backup
                    could RingPros look after the phones at Marlow? 40 rooms, two floors  | the phones
                    could NetSix sort out the firewall at Marlow? two sites               | firewall
                    """)
    void countsAfterAQuestionSayHowBigTheJobIs(String line, String need) {
        anna.says(line).isTold("Log this referral?", "Client: Marlow", "Need: " + need + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Marlow needs 20 seats of Sage plus 3 days of training    | 20 seats of Sage plus 3 days of training
                    Marlow wants to get their Sage to talk to the web shop   | to get their Sage to talk to the web shop
                    Marlow has ransomeware problems                          | ransomeware problems
                    Marlow wants to move their mail to Microsoft 365 in the new year, budget 5k | to move their mail to Microsoft 365
                    Marlow needs backup for all laptops by the end of March  | backup for all laptops
                    Marlow needs a terminal to clock in                      | a terminal to clock in
                    Marlow has a fierwall that keeps dropping                | a fierwall that keeps dropping
                    """)
    void oneNeed(String line, String need) {
        anna.says(line).isTold("Log this referral?", "Client: Marlow", "Need: " + need + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "do we have anyone for pentests?, NetSix",
        "anyone who does firewalls?, NetSix",
        "who could do phones, RingPros",
        "do we know someone for VoIP?, RingPros"
    })
    void aQuestionForAPartner(String line, String partner) {
        anna.says(line).isTold("- " + partner + ": matched");
        assertThat(testFirm.gaps.since(TestFirm.FIRM, java.time.Instant.EPOCH)).isEmpty();
    }
}
