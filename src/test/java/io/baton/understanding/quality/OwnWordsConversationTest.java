package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people wrote to Baton and it didn't understand, read by the engine as it is shipped.
class OwnWordsConversationTest {
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
        testFirm.partner("CloudNine", "Cleo", "Azure", "cloud");
        OwnWordsFirm.reads(testFirm, setup);
    }

    @Test
    void aNeedWithAPartner() {
        anna.says("Acme needs help with their phones, maybe RingPros?")
                .isTold(
                        "Log this referral?",
                        "Client: Acme",
                        "Need: their phones",
                        "Partner: RingPros");
        anna.presses("Log only");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void aClientWithAWordThatLooksLikeGrammar() {
        anna.says("Special Needs Trust needs a website and hosting")
                .isTold("Client: Special Needs Trust", "Need: ");
    }

    @Test
    void anAmountInItsOwnNotation() {
        anna.says("Lake Hotel needs backup to CloudNine, about 12 500 €")
                .isTold("Client: Lake Hotel", "Need: backup", "Worth: about €12,500");
    }

    @Test
    void aClientBroughtByAPartner() {
        anna.says("CloudNine brought us Lake Hotel, they want a faster network")
                .isTold("Log this referral from CloudNine?", "Client: Lake Hotel");
    }

    @Test
    void aWinNamedByItsClient() {
        anna.says("refer Lake Hotel needs a faster network to CloudNine")
                .presses("Send it to CloudNine");
        testFirm.outsider("Cleo").presses("Accept");
        anna.says("lake hotel signed, 4.5k").isTold("R-1: won, $4,500?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lake hotel signed on friday, 4.5k",
                "R-1 is won since last friday: $4,500",
                "we won lake hotel on 30 October for 4500 USD",
                "Lake Hotel signed on 2026-10-30, $4.5k"
            })
    void aWinWithItsDay(String words) {
        anna.says("refer Lake Hotel needs a faster network to CloudNine")
                .presses("Send it to CloudNine");
        testFirm.outsider("Cleo").presses("Accept");
        anna.says(words)
                .isTold("R-1: won, $4,500, on Fri 30 Oct 2026?")
                .presses("Yes")
                .isTold("R-1 (Lake Hotel) is won, $4,500, on Fri 30 Oct 2026.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pass R-1 to Ben",
                "give the acme one to Ben",
                "hand R-1 over to Ben please"
            })
    void aMemberByName(String words) {
        anna.says("refer Acme needs backup");
        testFirm.member("Ben").says("refer Zed needs a chef");
        anna.says(words).isTold("R-1: pass to Ben?");
    }

    @Test
    void smallTalkStoresNothing() {
        for (var words : new String[] {"Hi", "thanks!", "haha nice", "test", "👍"}) {
            anna.says(words);
        }
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
        assertThat(testFirm.gaps.since(TestFirm.FIRM, java.time.Instant.EPOCH)).isEmpty();
    }

    @Test
    void aQuestionForAPartnerIsAnsweredAtOnce() {
        anna.says("who can do phones?").isTold("RingPros");
    }
}
