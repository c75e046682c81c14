package io.baton.desk.refer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A week before a claim ends, a member is told and can extend it with a press.
class ClaimNoticeConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void aPartner() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer list");
        testFirm.advanceClock(Duration.ofMinutes(1));
    }

    /// A week before is Sunday, 25 April 2027, so it's told on Monday.
    private void untilTheNotice() {
        testFirm.advanceClock(Duration.ofDays(172));
        assertThat(notices(anna) + notices(ben)).isZero();
        testFirm.advanceClock(Duration.ofDays(1));
        assertThat(notices(anna) + notices(ben)).isZero();
        testFirm.advanceClock(Duration.ofDays(1));
    }

    private static long notices(Actor who) {
        return who.directMessages().stream()
                .filter(card -> PostedCards.textOf(card).contains(" soon. Extend "))
                .count();
    }

    @Test
    void theMemberWhoLoggedItIsToldOnce() {
        anna.says("refer from CloudNine: Lake Hotel needs VoIP");
        untilTheNotice();
        anna.sees("A claim ends soon. Extend it if you still need it.");
        anna.sees("R-1 (Lake Hotel): VoIP, brought by CloudNine. Ends on Sun 2 May 2027.");
        testFirm.advanceClock(Duration.ofHours(1));
        testFirm.advanceClock(Duration.ofDays(1));
        testFirm.advanceClock(Duration.ofDays(30));
        assertThat(notices(anna)).isEqualTo(1);
        assertThat(notices(ben)).isZero();
        rita.doesNotSee("claim ends soon");
    }

    @Test
    void theMemberWhoHoldsItIsToldInstead() {
        rita.says("refer Lake Hotel needs VoIP");
        ben.says("refer accept R-1");
        untilTheNotice();
        assertThat(notices(ben)).isEqualTo(1);
        assertThat(notices(anna)).isZero();
    }

    @Test
    void aPressExtendsItByAnotherWindow() {
        anna.says("refer from CloudNine: Lake Hotel needs VoIP");
        untilTheNotice();
        anna.presses("Extend R-1").isTold("R-1: the claim runs until Fri 29 Oct 2027 now.");
        anna.presses("Extend R-1").isTold("R-1: the claim runs until Fri 29 Oct 2027 now.");
        testFirm.advanceClock(Duration.ofDays(20));
        anna.says("refer Lake Hotel needs VoIP").isTold("CloudNine brought Lake Hotel");
        testFirm.advanceClock(Duration.ofDays(159));
        assertThat(notices(anna)).isEqualTo(2);
    }

    @Test
    void severalAreOneMessage() {
        for (int i = 1; i <= 7; i++) {
            anna.says("refer from CloudNine: Client %d needs VoIP".formatted(i));
        }
        untilTheNotice();
        assertThat(notices(anna)).isEqualTo(1);
        anna.sees("7 claims end soon. Extend those that you still need.");
        anna.sees("Also R-6 and R-7. Type refer show R-6 to extend one of them.");
        anna.button("Extend R-5");
        anna.says("refer show R-6").presses("Extend the claim").isTold("until Fri 29 Oct 2027");
    }

    @Test
    void whatNeedsNoClaimAnyMoreIsNotToldOf() {
        rita.says("refer Lake Hotel needs VoIP");
        rita.says("refer Zeta needs VoIP");
        rita.says("refer Acme needs VoIP");
        rita.says("refer Beta needs VoIP");
        anna.says("refer withdraw R-1");
        anna.says("refer accept R-2");
        anna.says("refer won R-2 $500");
        anna.says("refer known R-3 an offer in May");
        untilTheNotice();
        assertThat(notices(anna)).isEqualTo(1);
        anna.sees("R-4 (Beta)");
        anna.doesNotSee("R-2 (Zeta): VoIP, brought by");
    }

    @Test
    void afterTheEndItCanStillBeExtendedUnlessSomeoneElseClaimed() {
        anna.says("refer from CloudNine: Lake Hotel needs VoIP");
        untilTheNotice();
        testFirm.advanceClock(Duration.ofDays(26));
        anna.presses("Extend R-1").isTold("R-1: the claim runs until");
        testFirm.partner("RingPros", "Marco", "VoIP");
        anna.says("refer from RingPros: Lake Hotel needs VoIP").isTold("CloudNine brought");
    }

    @Test
    void oneThatSomeoneElseHoldsNowCantBeExtended() {
        anna.says("refer from CloudNine: Lake Hotel needs VoIP");
        untilTheNotice();
        var extend = anna.button("Extend R-1");
        testFirm.advanceClock(Duration.ofDays(26));
        testFirm.partner("RingPros", "Marco", "VoIP");
        ben.says("refer from RingPros: Lake Hotel needs VoIP");
        anna.presses("t-9", extend)
                .isTold("R-1: someone else holds the claim now. RingPros brought Lake Hotel");
    }

    @Test
    void aForgedButtonChangesNothing() {
        anna.says("refer from CloudNine: Lake Hotel needs VoIP");
        for (var value :
                new String[] {"", "R-1", "R-1 2027-13-45", "R-1 2027-05-01", "R-9 2027-05-02"}) {
            anna.presses("t" + value, Button.plain("Extend", "claim.extend", value));
        }
        anna.says("refer show R-1").isTold("until Sun 2 May 2027.");
    }
}
