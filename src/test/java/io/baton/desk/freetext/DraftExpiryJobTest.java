package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftExpiryJobTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final DraftExpiryJob job = new DraftExpiryJob(testFirm.firms, testFirm.drafts);

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

        anna.presses("Log it").isTold("I no longer have this.", "refer list");
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

    @Test
    void itRunsOnceAnHour() {
        job.run(testFirm.now().plus(Duration.ofHours(23)).plusSeconds(1800));
        job.run(testFirm.now().plus(Duration.ofHours(24)));
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).hasSize(1);
        job.run(testFirm.now().plus(Duration.ofHours(25)));
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }
}
