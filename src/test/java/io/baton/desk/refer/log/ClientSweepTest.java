package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.client.ClientId;
import io.baton.client.KnownClients;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.memory.InMemoryClients;
import io.baton.memory.InMemorySweepMarks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientSweepTest {
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();

    /// As after an upgrade: no referral has left a client.
    private final InMemoryClients clients = new InMemoryClients(testFirm.outbox);

    private final InMemorySweepMarks marks = new InMemorySweepMarks();
    private final List<String> recorded = new ArrayList<>();
    private final ClientSweep sweep = sweep();

    private ClientSweep sweep() {
        var recorder =
                new ClientRecorder(
                        clients, new KnownClients(clients), testFirm.partners, testFirm.firms);
        return new ClientSweep(
                testFirm.firms,
                testFirm.referrals,
                marks,
                (referral, _, _) -> {
                    recorder.record(referral);
                    recorded.add(referral.label());
                },
                _ -> 180);
    }

    @Test
    void earlierReferralsMakeTheirClientsKnownAPageAtATime() {
        for (int i = 1; i <= ClientSweep.PAGE + 5; i++) {
            anna.says("refer Client %d needs VoIP".formatted(i));
        }
        sweep.run(NOW);
        assertThat(clients.all(TestFirm.FIRM)).hasSize(ClientSweep.PAGE);
        sweep.run(NOW);
        sweep.run(NOW);
        assertThat(clients.all(TestFirm.FIRM)).hasSize(ClientSweep.PAGE + 5);
    }

    @Test
    void aClientThatACrashLeftOutIsMadeUpFor() {
        anna.says("refer Acme needs VoIP");
        sweep.run(NOW);
        anna.says("refer Zeta needs VoIP");
        sweep.run(NOW.plusSeconds(59));
        assertThat(clients.find(TestFirm.FIRM, ClientId.of("Zeta"))).isEmpty();
        sweep.run(NOW.plusSeconds(60));
        assertThat(clients.find(TestFirm.FIRM, ClientId.of("Zeta"))).isPresent();
    }

    @Test
    void sweepingAgainChangesNothing() {
        anna.says("refer Acme needs VoIP");
        anna.says("refer ACME needs wifi");
        sweep.run(NOW);
        var before = clients.all(TestFirm.FIRM);
        sweep().run(NOW);
        assertThat(clients.all(TestFirm.FIRM)).isEqualTo(before).hasSize(1);
    }

    @Test
    void aStartGoesOnWhereTheLastRunCameTo() {
        anna.says("refer Acme needs VoIP");
        sweep.run(NOW);
        sweep.run(NOW.plus(ClientSweep.SETTLED));
        testFirm.advanceClock(Duration.ofDays(190));
        anna.says("refer Zeta needs VoIP");
        recorded.clear();
        sweep().run(NOW.plus(Duration.ofDays(190)));
        assertThat(recorded).containsExactly("R-2");
    }

    /// A claim that couldn't be stored after a step is made up for.
    @Test
    void aStartReadsAgainWhatMayStillClaim() {
        anna.says("refer Acme needs VoIP");
        testFirm.advanceClock(Duration.ofDays(100));
        anna.says("refer Zeta needs VoIP");
        var later = NOW.plus(Duration.ofDays(100));
        sweep.run(later);
        sweep.run(later.plus(ClientSweep.SETTLED));
        recorded.clear();
        sweep().run(NOW.plus(Duration.ofDays(200)));
        assertThat(recorded).containsExactly("R-2");
    }

    @Test
    void theNewestAreReadAgainBecauseOneBeforeThemMayStillBeStored() {
        anna.says("refer Acme needs VoIP");
        sweep.run(NOW);
        recorded.clear();
        sweep.run(NOW.plus(ClientSweep.SETTLED).minusSeconds(1));
        assertThat(recorded).containsExactly("R-1");
        recorded.clear();
        sweep.run(NOW.plus(ClientSweep.SETTLED).plusSeconds(60));
        sweep.run(NOW.plus(ClientSweep.SETTLED).plusSeconds(121));
        assertThat(recorded).containsExactly("R-1");
    }

    @Test
    void theNewestOfManyPagesAreReadAgainToo() {
        for (int i = 1; i <= ClientSweep.PAGE + 5; i++) {
            anna.says("refer Client %d needs VoIP".formatted(i));
        }
        sweep.run(NOW);
        sweep.run(NOW);
        recorded.clear();
        sweep.run(NOW.plusSeconds(60));
        assertThat(recorded).hasSize(ClientSweep.PAGE).contains("R-1");
    }
}
