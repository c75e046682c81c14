package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.client.ClientId;
import io.baton.client.KnownClients;
import io.baton.desk.refer.log.ClientRecorder;
import io.baton.desk.refer.log.ClientSweep;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clients of referrals by an earlier build become known.
class EarlierClientsTest {
    @TempDir Path directory;

    @Test
    void everyReferralsClientIsKnown() throws IOException {
        try (var database = EarlierDatabase.unpacked(directory)) {
            var stores = database.stores();
            var recorder =
                    new ClientRecorder(
                            stores.clients(),
                            new KnownClients(stores.clients()),
                            stores.partners(),
                            stores.firms());
            new ClientSweep(
                            stores.firms(),
                            stores.referrals(),
                            stores.sweepMarks(),
                            (referral, _, _) -> recorder.record(referral),
                            _ -> 180)
                    .run(EarlierDatabase.NOW);
            for (var firm : stores.firms().all()) {
                assertThat(stores.referrals().all(firm.id()))
                        .allSatisfy(referral ->
                                assertThat(
                                                stores.clients()
                                                        .find(
                                                                firm.id(),
                                                                ClientId.of(referral.client())))
                                        .isPresent());
            }
            assertThat(database.keys("clients")).hasSizeGreaterThan(20);
        }
    }
}
