package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two partners or two clients are one, and which clients there are.
class OneFirmConversationTest {
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
                "Ring Pros Ltd and RingPros are the same firm",
                "Ring Pros Ltd is the same as RingPros",
                "merge Ring Pros Ltd into RingPros",
                "please merge Ring Pros Ltd and RingPros",
                "ring pros ltd and ringpros are one company"
            })
    void twoPartnersAreMerged(String words) {
        firm.anna.says("partner add Ring Pros Ltd: cabling");
        firm.anna.says(words).isTold("Merge Ring Pros Ltd into RingPros?", "[Merge] [No]");
        firm.anna.presses("Merge").isTold("Ring Pros Ltd is part of RingPros now.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lakeside Inn and Lake Hotel are the same client",
                "Lakeside Inn is the same as Lake Hotel",
                "refer same Lakeside Inn and Lake Hotel"
            })
    void twoClientsAreJoined(String words) {
        firm.anna.says("refer Lakeside Inn needs phones");
        firm.anna.says(words).isTold("Is Lakeside Inn the same as Lake Hotel?");
        firm.anna.presses("Same").isTold("Lakeside Inn is another name of Lake Hotel.");
        firm.anna.says("refer list Lake Hotel").isTold("Lakeside Inn needs phones");
        firm.anna.says(words).isTold("Lakeside Inn is another name of Lake Hotel.");
        firm.anna.presses("Different");
        firm.anna.isTold("Lakeside Inn and Lake Hotel are two clients.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rita and Kim are the same",
                "RingPros and Lake Hotel are the same",
                "the phones and the network are one project"
            })
    void otherThingsAreNotJoined(String words) {
        firm.anna.says(words);
        assertThat(firm.anna.lastWhisper()).doesNotContain("[Merge]", "[Same]");
    }

    @Test
    void anUnknownClientIsNamed() {
        firm.anna.says("refer same Zebra and Lake Hotel");
        firm.anna.isTold("You have no client called “Zebra”.");
        firm.anna.says("refer same Lake Hotel and lake hotel").isTold("That's one client");
        firm.kim.says("refer same Lake Hotel and Zed").isNotTold("[Same]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which clients do we have?",
                "list clients",
                "show me all our customers",
                "how many clients do we have",
                "refer clients"
            })
    void theClientsAreListed(String words) {
        firm.anna
                .says(words)
                .isTold("Clients (6)", "Lake Hotel: 1 open", "Harbor Dental: none open");
    }

    @Test
    void aPartnersPersonSeesTheirOwn() {
        firm.rita.says("which clients do we have?").isTold("Clients (2)", "Lake Hotel: 1 open");
        firm.rita.isNotTold("Harbor Dental");
    }

    @Test
    void aClientsNeedIsNoQuestion() {
        firm.anna.says("our clients need better wifi").isNotTold("Clients (");
        firm.anna.says("list referrals of clients we lost").isNotTold("Clients (");
    }

    @Test
    void manyClientsHavePages() {
        for (int i = 1; i <= 20; i++) {
            firm.anna.says("refer Shop %02d needs phones".formatted(i));
        }
        firm.anna.says("list clients").isTold("Clients 1–20 of 26", "[More]");
        firm.anna.presses("More").isTold("Clients 21–26 of 26", "Zed: none open");
        firm.anna.says("refer clients 3").isTold("The list ends at page 2.");
    }
}
