package io.baton.desk.partner.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Individual;
import io.baton.memory.WriteLimit;
import io.baton.referral.Decision;
import io.baton.referral.Departure;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A member confirms that they work for a partner, while the process dies or others act meanwhile.
class InterruptedInvitationTest {
    private static final String CONFIRM = "I work for CloudNine";
    private static final String TOLD = "Anna works for CloudNine and is now its contact.";

    private TestFirm testFirm = new TestFirm();
    private Actor anna = testFirm.member("Anna");
    private Actor ben = testFirm.member("Ben");

    InterruptedInvitationTest() {
        begin();
    }

    /// Anna is the keeper, and Ben has invited her.
    private void begin() {
        testFirm = new TestFirm();
        anna = testFirm.member("Anna");
        ben = testFirm.member("Ben");
        testFirm.partner("CloudNine", "Rita", "VoIP");
        testFirm.partner("SecureOps", "Jo", "firewalls");
        anna.says("refer list");
        ben.says("partner invite CloudNine @Anna", anna);
    }

    private boolean isContact(Actor who) {
        return !testFirm.partners.findByContact(who.person().id()).isEmpty();
    }

    private @Nullable String keeper() {
        var keeper = testFirm.firms.find(TestFirm.FIRM).orElseThrow().keeper();
        return keeper == null ? null : keeper.name();
    }

    private void restart() {
        testFirm.outbox.writeLimit.lift();
        testFirm.advanceClock(Duration.ofMinutes(1));
        testFirm.desk.resumeInterrupted(testFirm.now());
        testFirm.postedCards.deliverAll();
    }

    @Test
    void afterACrashAtAnyWriteItIsDoneOrNotBegun() {
        for (int n = 0; ; n++) {
            begin();
            testFirm.outbox.writeLimit.set(n);
            boolean died = false;
            try {
                anna.presses(CONFIRM);
            } catch (WriteLimit.Crash e) {
                died = true;
            }
            restart();
            restart();
            assertThat(isContact(anna)).as("after write %d", n).isEqualTo(n > 0);
            assertThat(keeper()).as("after write %d", n).isEqualTo(n > 0 ? "Ben" : "Anna");
            assertThat(ben.directMessages()).as("after write %d", n).hasSize(n > 0 ? 1 : 0);
            if (!died) {
                assertThat(n).isGreaterThanOrEqualTo(3);
                return;
            }
        }
    }

    @Test
    void whileTheDatabaseIsDownTheySayWhetherItIsStored() {
        testFirm.outbox.writeLimit.refuse(0);
        anna.presses(CONFIRM).isTold("so this may not be saved");
        restart();
        assertThat(isContact(anna)).isFalse();

        for (int writes = 1; writes < 4; writes++) {
            begin();
            testFirm.outbox.writeLimit.refuse(writes);
            anna.presses(CONFIRM)
                    .isTold(
                            "I can't reach my database right now, but I've stored what you want. I'll finish it as soon as I can and tell you.");
            restart();
            assertThat(isContact(anna)).isTrue();
            assertThat(keeper()).isEqualTo("Ben");
            anna.sees("You speak for CloudNine now.");
        }
    }

    @Test
    void aSecondPressTellsNoOneAgain() {
        anna.presses(CONFIRM).presses(CONFIRM).isTold("You speak for CloudNine now.");
        testFirm.advanceClock(Duration.ofDays(3));
        anna.presses(CONFIRM);
        assertThat(ben.directMessages()).hasSize(1);
        ben.sees(TOLD);
    }

    @Test
    void whoIsInvitedAgainLaterIsAnnouncedAgain() {
        anna.presses(CONFIRM);
        ben.says("partner edit CloudNine remove @Anna", anna);
        ben.says("partner invite CloudNine @Anna", anna);
        anna.presses(CONFIRM).isTold("You speak for CloudNine now.");
        assertThat(ben.directMessages()).hasSize(2);
    }

    @Test
    void anInvitationBySomeoneWhoHasLeftMeanwhileChangesNothing() {
        testFirm.becomes(ben, Standing.LEFT);
        anna.presses(CONFIRM)
                .isTold(
                        "Ben, who invited you, has left, so nothing changed. Ask another member to invite you.");
        assertThat(isContact(anna)).isFalse();
        assertThat(keeper()).isEqualTo("Anna");

        testFirm.becomes(ben, Standing.OUTSIDER);
        anna.presses(CONFIRM).isTold("has left");
        testFirm.becomes(ben, Standing.MEMBER);
        anna.presses(CONFIRM).isTold("You speak for CloudNine now.");
    }

    @Test
    void aBatonThatArrivesMeanwhileUndoesItWithoutAWord() {
        ben.says("refer Acme needs VoIP");
        testFirm.partners.afterNextWrite(() -> passesBehindTheScenes("R-1"));
        anna.presses(CONFIRM)
                .isTold("You hold the baton for R-1. Pass it to another member first.");
        assertThat(isContact(anna)).isFalse();
        assertThat(keeper()).isEqualTo("Anna");
        assertThat(ben.directMessages()).noneMatch(card -> card.toString().contains("works for"));

        anna.says("refer pass R-1 @Ben", ben).presses(CONFIRM);
        anna.isTold("You speak for CloudNine now.");
        assertThat(keeper()).isEqualTo("Ben");
        ben.sees(TOLD);
    }

    private void passesBehindTheScenes(String referral) {
        var number = Integer.parseInt(referral.substring(2));
        var before = testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow();
        var decision =
                Departure.replace(
                        before,
                        before.holder(),
                        new Individual(anna.person().id(), anna.person().name()),
                        testFirm.now());
        testFirm.referrals.write(((Decision.Changed) decision).next(), "behind", List.of());
    }
}
