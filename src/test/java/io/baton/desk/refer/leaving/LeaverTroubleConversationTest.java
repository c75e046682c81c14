package io.baton.desk.refer.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.referral.Departure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// People have left while platforms and the database are in trouble, or while no one can take over.
class LeaverTroubleConversationTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor zoe = testFirm.member("Zoe");

    LeaverTroubleConversationTest() {
        anna.says("refer list");
        List.of(anna, ben, zoe).forEach(each -> testFirm.becomes(each, Standing.MEMBER));
    }

    private void saysNothingAbout(Actor... people) {
        for (var each : people) {
            testFirm.directory.forgets(each.person());
        }
    }

    @Test
    void aFailedWriteKeepsNoBatonWithThemForTheDay() {
        ben.says("refer Acme needs VoIP");
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.outbox.writeLimit.set(0);
        testFirm.advanceClock(DAY);
        testFirm.outbox.writeLimit.lift();
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");

        testFirm.advanceClock(DailyRound.PAUSE);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void aFailureBetweenTwoReferralsLeavesNeitherBehind() {
        ben.says("refer Acme needs VoIP");
        ben.says("refer Lake needs VoIP");
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.outbox.writeLimit.set(1);
        testFirm.advanceClock(DAY);
        testFirm.outbox.writeLimit.lift();

        testFirm.advanceClock(DailyRound.PAUSE);
        assertThat(List.of(testFirm.holderOf("R-1"), testFirm.holderOf("R-2")))
                .containsOnly("Anna");
    }

    @Test
    void aFailedLookupIsRepeatedAndStopsNoOneElse() {
        zoe.says("refer Acme needs VoIP");
        ben.says("refer Lake needs VoIP");
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.directory.failsFor(zoe.person());
        testFirm.advanceClock(DAY);
        testFirm.advanceClock(SOON);
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");

        testFirm.directory.recovers();
        testFirm.becomes(zoe, Standing.LEFT);
        testFirm.advanceClock(DailyRound.PAUSE);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void someoneKnownToBeThereIsPreferred() {
        zoe.says("refer Acme needs VoIP").says("refer pass R-1 @Ben", ben);
        testFirm.becomes(ben, Standing.LEFT);
        saysNothingAbout(zoe);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void ifNoOneIsKnownToBeThereItGoesToSomeoneWhoMayBe() {
        zoe.says("refer Acme needs VoIP").says("refer pass R-1 @Ben", ben);
        testFirm.becomes(ben, Standing.LEFT);
        saysNothingAbout(zoe, anna);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Zoe");
    }

    @Test
    void nothingGoesToSomeoneWhoWasGoneBeforeThePlatformFellSilent() {
        zoe.says("refer Acme needs VoIP").says("refer pass R-1 @Ben", ben);
        zoe.says("refer Lake needs VoIP");
        testFirm.becomes(zoe, Standing.LEFT);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");

        saysNothingAbout(zoe, anna);
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void someoneWhoBecameAGuestGetsNothingWhileThePlatformIsSilent() {
        zoe.says("refer Acme needs VoIP").says("refer pass R-1 @Ben", ben);
        zoe.says("refer Lake needs VoIP");
        testFirm.becomes(zoe, Standing.OUTSIDER);
        testFirm.advanceClock(DAY);

        saysNothingAbout(zoe, anna);
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void someoneWhoCameBackMayGetItAgain() {
        zoe.says("refer Acme needs VoIP").says("refer pass R-1 @Ben", ben);
        zoe.says("refer Lake needs VoIP");
        testFirm.becomes(zoe, Standing.LEFT);
        testFirm.advanceClock(DAY);
        testFirm.becomes(zoe, Standing.MEMBER);
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Zoe");
    }

    @Test
    void whatTheOnlyMemberHeldGoesToTheNextMemberWithinTheHour() {
        anna.says("refer Acme needs VoIP");
        testFirm.becomes(anna, Standing.LEFT);
        testFirm.advanceClock(DAY);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");

        ben.says("refer list");
        testFirm.advanceClock(DailyRound.PAUSE);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
        ben.sees("Anna has left, so you hold the baton for R-1");
    }

    /// What this process knew about people is gone, but their departures are stored.
    @Test
    void aRestartForgetsNoOneWhoHasLeft() {
        ben.says("refer Acme needs VoIP").says("refer Lake needs VoIP");
        zoe.says("refer Hill needs VoIP");
        testFirm.becomes(ben, Standing.LEFT);
        testFirm.becomes(zoe, Standing.LEFT);
        testFirm.advanceClock(DAY);
        assertThat(afterARestart(ben)).isEqualTo(Presence.GONE);
        assertThat(afterARestart(zoe)).isEqualTo(Presence.GONE);
        assertThat(afterARestart(anna)).isEqualTo(Presence.UNKNOWN);

        testFirm.becomes(zoe, Standing.MEMBER);
        zoe.says("refer note R-1 I'm back");
        assertThat(afterARestart(zoe)).isEqualTo(Presence.UNKNOWN);
        assertThat(afterARestart(ben)).isEqualTo(Presence.GONE);
    }

    private Presence afterARestart(Actor who) {
        var silent = new PresenceCheck(_ -> Optional.empty());
        Departure.departed(testFirm.referrals.all(TestFirm.FIRM))
                .keySet()
                .forEach(silent::remember);
        return silent.ofMember(new Individual(who.person().id(), who.person().name()));
    }

    @Test
    void whatThePlatformSaysCountsMoreThanAnEarlierDeparture() {
        var check = new PresenceCheck(testFirm.directory::find);
        check.remember(ben.person().id());
        assertThat(check.ofMember(new Individual(ben.person().id(), "Ben")))
                .isEqualTo(Presence.THERE);
        saysNothingAbout(ben);
        check.remember(ben.person().id());
        assertThat(check.ofMember(new Individual(ben.person().id(), "Ben")))
                .isEqualTo(Presence.UNKNOWN);
    }
}
