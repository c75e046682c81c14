package io.baton.desk.refer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.claim.ClaimBook;
import io.baton.client.ClientId;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A claim stands while its referral does, and belongs to its client under any name.
class ChangedClaimConversationTest {
    private static final String BEHIND = "CloudNine brought Lake Hotel for this need first";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor marco = testFirm.outsider("Marco").directly();

    @BeforeEach
    void aClaim() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        testFirm.partner("RingPros", "Marco", "VoIP");
        testFirm.sense.pointing("voip", "Telephony").pointing("phone", "Telephony");
        anna.says("refer list");
        rita.says("refer Lake Hotel needs VoIP");
    }

    @Test
    void withdrawingReleasesIt() {
        anna.says("refer withdraw R-1 a mistake");
        anna.says("refer show R-1").isNotTold("claim");
        marco.says("refer Lake Hotel needs VoIP").isNotTold("already knows");
        anna.says("refer show R-2").isTold("RingPros was first to bring this client");
    }

    @Test
    void undoingTheLoggingReleasesIt() {
        rita.says("undo");
        marco.says("refer Lake Hotel needs VoIP").isNotTold("already knows");
    }

    @Test
    void reopeningTakesItBackIfItsFree() {
        anna.says("refer withdraw R-1");
        testFirm.advanceClockOnly(Duration.ofDays(10));
        anna.says("refer reopen R-1");
        marco.says("refer Lake Hotel needs VoIP").isTold("already knows this client");
        anna.says("refer show R-1").isTold("CloudNine was first", "until Sun 2 May 2027");
    }

    @Test
    void reopeningTakesNothingFromTheNextOne() {
        anna.says("refer withdraw R-1");
        marco.says("refer Lake Hotel needs new phones").isNotTold("already knows");
        anna.says("refer reopen R-1");
        anna.says("refer show R-1").isTold("RingPros brought Lake Hotel for this need first");
        anna.says("refer show R-2").isTold("RingPros was first");
        anna.says("refer withdraw R-2");
        anna.says("refer show R-1").isTold("CloudNine was first");
    }

    @Test
    void reopeningTakesNothingFromTheNextOneUnderAnotherName() {
        testFirm.advanceClockOnly(Duration.ofDays(1));
        anna.says("refer withdraw R-1");
        marco.says("refer Seaview needs VoIP");
        anna.says("refer same Lake Hotel and Seaview").presses("Same");
        rita.says("refer Seaview needs VoIP").isTold("already knows this client");
        anna.says("refer reopen R-1");
        anna.says("refer show R-1").isTold("RingPros brought Seaview for this need first");
    }

    @Test
    void undoingAWithdrawalIsAsIfItHadNeverHappened() {
        anna.says("refer withdraw R-1");
        anna.says("undo");
        marco.says("refer Lake Hotel needs VoIP").isTold("already knows this client");
    }

    @Test
    void aCorrectedClientTakesItsClaimAlong() {
        anna.says("refer edit R-1 client Lake Motel");
        marco.says("refer Lake Hotel needs VoIP").isNotTold("already knows");
        marco.says("refer Lake Motel needs VoIP").isTold("already knows this client");
        anna.says("refer show R-1").isTold("CloudNine was first", "until Sun 2 May 2027");
    }

    @Test
    void anExtensionIsNotLostByACorrection() {
        testFirm.advanceClockOnly(Duration.ofDays(175));
        anna.says("refer show R-1").presses("Extend the claim").isTold("until Fri 29 Oct 2027");
        anna.says("refer edit R-1 client Lake Motel");
        anna.says("refer show R-1").isTold("until Fri 29 Oct 2027, extended.");
    }

    @Test
    void aCorrectedClientMayBeSomeoneElses() {
        marco.says("refer Lake Motel needs VoIP");
        anna.says("refer edit R-1 client Lake Motel")
                .isTold("RingPros brought Lake Motel for this need first");
        anna.says("refer show R-1").isTold("RingPros brought Lake Motel for this need first");
        marco.says("refer Lake Hotel needs VoIP").isNotTold("already knows");
    }

    @Test
    void aCorrectedNeedClaimsThat() {
        anna.says("refer edit R-1 need wifi");
        marco.says("refer Lake Hotel needs VoIP").isNotTold("already knows");
        marco.says("refer Lake Hotel needs wifi").isTold("already knows this client");
    }

    @Test
    void aClientUnderAnotherNameIsTheSame() {
        anna.says("refer Lake Hotel Group needs wifi").presses("Same");
        anna.says("refer Lake Hotel Group needs phones").isTold(BEHIND);
        marco.says("refer Lake Hotel Group needs VoIP").isTold("already knows this client");
    }

    @Test
    void ifTwoClientsTurnOutToBeOneTheFirstHoldsTheClaim() {
        testFirm.advanceClockOnly(Duration.ofDays(1));
        marco.says("refer Seaview needs VoIP").isNotTold("already knows");
        anna.says("refer show R-2").isTold("RingPros was first");
        anna.says("refer same Seaview and Lake Hotel").presses("Same");
        anna.says("refer show R-2").isTold(BEHIND);
        anna.says("refer show R-1").isTold("CloudNine was first");
        anna.says("refer same Seaview and Lake Hotel").presses("Different");
        anna.says("refer show R-2").isTold("RingPros was first");
    }

    @Test
    void aSharedMailDomainMakesTheSameClient() {
        log("Grand Resort", "sue@grand.example");
        log("Palm Court", "al@gmail.com");
        log("Seaside Inn", "al@gmail.com");
        anna.doesNotSee("first, on");
        log("Seaside Group", "al@grand.example");
        anna.sees("Anna logged this need of Grand Resort first, on Tue 3 Nov 2026 (R-2).");
        anna.presses("Different");
        anna.says("refer show R-5").isTold("Your firm was first with this client");
    }

    private void log(String client, String contact) {
        anna.says("refer");
        anna.fillsIn(
                "Client",
                client,
                "What does the client need?",
                "VoIP",
                "How to reach the client",
                contact);
    }

    @Test
    void whoBroughtItIsCorrectedWithTheReferral() {
        anna.says("refer from CloudNine: Zeta needs VoIP");
        anna.says("refer edit R-2 partner RingPros");
        anna.says("refer show R-2").isTold("RingPros was first to bring this client");
        rita.says("refer Zeta needs VoIP").isTold("already knows this client");
    }

    @Test
    void aRepeatedTurnClaimsOnce() {
        rita.says("t-1", "refer Zeta needs VoIP");
        var stored = books("Zeta");
        rita.says("t-1", "refer Zeta needs VoIP");
        assertThat(books("Zeta")).isEqualTo(stored).hasSize(1);
    }

    private List<ClaimBook> books(String client) {
        return testFirm.claims.find(TestFirm.FIRM, List.of(ClientId.of(client)));
    }
}
