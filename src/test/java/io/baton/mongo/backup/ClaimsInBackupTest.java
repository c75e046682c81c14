package io.baton.mongo.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.backup.BackupFile;
import io.baton.backup.BackupHeader;
import io.baton.backup.BackupReader;
import io.baton.backup.BackupWriter;
import io.baton.claim.ClaimBook;
import io.baton.claim.ClaimNotices;
import io.baton.claim.ClaimTerm;
import io.baton.claim.NeedClaim;
import io.baton.client.ClientId;
import io.baton.mongo.MongoStores;
import io.baton.mongo.contract.StorageEngines;
import io.baton.mongo.contract.StoredSamples;
import io.baton.referral.ReferralId;
import io.baton.testing.StoppedClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup carries the claims, and through which day members were told about them.
class ClaimsInBackupTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    @TempDir Path directory;

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");

    @Test
    void claimsAreRestoredAsTheyWere() throws Exception {
        var from = StorageEngines.freshEmbedded();
        var claim =
                new NeedClaim(
                        ReferralId.fromTurn("t1"),
                        "VoIP",
                        clock.instant(),
                        1,
                        ClaimTerm.of(DAY, 180),
                        null);
        var acme = ClientId.of("Acme");
        var book = new ClaimBook(StoredSamples.HARBOR, acme, List.of(claim), 0);
        var notices = ClaimNotices.from(StoredSamples.HARBOR, DAY);
        try (var stores = MongoStores.open(from, clock)) {
            stores.claims().write(book, "w1", List.of());
            stores.claims().noticeJournal().write(notices, "w2", List.of());
        }
        var file = directory.resolve("claims.backup");
        var contents =
                new BackupFile(file)
                        .save(out -> {
                            var header = new BackupHeader(clock.instant(), "MongoDB");
                            var writer = new BackupWriter(out, header);
                            LiveDatabase.copy(from, writer);
                            writer.finish();
                        });
        var to = StorageEngines.freshEmbedded();
        DatabaseRestore.alone(to, clock).restore(new BackupReader(file), contents);
        try (var stores = MongoStores.open(to, clock)) {
            assertThat(stores.claims().find(StoredSamples.HARBOR, List.of(acme)))
                    .containsExactly(book.written());
            assertThat(stores.claims().notices(StoredSamples.HARBOR)).contains(notices.written());
            assertThat(
                            stores.claims()
                                    .withNotices(StoredSamples.HARBOR, List.of(DAY.plusDays(173))))
                    .hasSize(1);
        }
    }
}
