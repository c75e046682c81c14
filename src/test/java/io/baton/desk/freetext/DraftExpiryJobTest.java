package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.ResumableTurns;
import io.baton.desk.TestFirm;
import io.baton.draft.Draft;
import io.baton.memory.WriteLimit;
import io.baton.understanding.Intent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftExpiryJobTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final DraftExpiryJob job =
            new DraftExpiryJob(testFirm.firms, testFirm.drafts, testFirm.unfinishedTurns);

    @BeforeEach
    void aDraft() {
        var reader = new ScriptedReader();
        testFirm.reader = reader;
        reader.reads(
                "Acme wants phones", meaning(Intent.LOG_OUTBOUND).client("Acme").need("phones"));
        anna.says("Acme wants phones");
    }

    @Test
    void aDraftIsDeletedAfterADay() {
        testFirm.advanceClock(Duration.ofHours(23));
        job.run(testFirm.now());
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).hasSize(1);
        testFirm.advanceClock(Duration.ofHours(1));
        job.run(testFirm.now());
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();

        anna.presses("Log it").isTold("I no longer have this.", "[Show all referrals]");
    }

    @Test
    void anAnsweredOneTooAndNoDraftOfToday() {
        anna.presses("Log it");
        testFirm.advanceClock(Duration.ofDays(1));
        anna.says("Acme wants phones");
        job.run(testFirm.now());

        assertThat(testFirm.drafts.all(TestFirm.FIRM)).hasSize(1);
        anna.presses("Log it").isTold("R-2 is logged");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void oneThatIsStillToBeCarriedOutStays(int writes) {
        crashesAfter(writes, () -> anna.presses("Log it"));
        staysUntilCarriedOut();
    }

    @Test
    void alsoAfterATypedYes() {
        crashesAfter(2, () -> anna.says("yes"));
        staysUntilCarriedOut();
    }

    @Test
    void alsoAfterAChange() {
        anna.presses("Change");
        crashesAfter(2, () -> anna.fillsIn("Client", "Acme"));
        staysUntilCarriedOut();
    }

    private void staysUntilCarriedOut() {
        testFirm.advanceClock(Duration.ofDays(6));
        job.run(testFirm.now());
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).hasSize(1);

        testFirm.desk.resumeInterrupted(testFirm.now());
        testFirm.advanceClock(Duration.ofHours(1));
        job.run(testFirm.now());
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
        anna.says("refer list").isTold("Acme");
    }

    @Test
    void afterAWeekItGoesInAnyCase() {
        crashesAfter(2, () -> anna.presses("Log it"));
        testFirm.advanceClock(Draft.LIFE.plus(ResumableTurns.RETENTION).minusMillis(1));
        job.run(testFirm.now());
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).hasSize(1);
        testFirm.advanceClock(Duration.ofHours(1));
        job.run(testFirm.now());
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }

    private void crashesAfter(int writes, Runnable act) {
        testFirm.outbox.writeLimit.set(writes);
        try {
            act.run();
        } catch (WriteLimit.Crash e) {
            // Expected.
        }
        assertThat(testFirm.outbox.writeLimit.reached()).isTrue();
        testFirm.outbox.writeLimit.lift();
    }

    @Test
    void itRunsOnceAnHour() {
        job.run(testFirm.now().plus(Duration.ofHours(23)).plusSeconds(1800));
        job.run(testFirm.now().plus(Duration.ofHours(24)));
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).hasSize(1);
        job.run(testFirm.now().plus(Duration.ofHours(25)));
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }
}
