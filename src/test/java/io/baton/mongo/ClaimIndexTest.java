package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import io.baton.claim.ClaimBook;
import io.baton.claim.ClaimTerm;
import io.baton.claim.NeedClaim;
import io.baton.client.ClientId;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.firm.FirmId;
import io.baton.mongo.contract.StoredSamples;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.referral.ReferralId;
import io.baton.testing.StoppedClock;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the embedded engine, the claims of a client and those that end are read alone.
class ClaimIndexTest {
    private static final FirmId FIRM = StoredSamples.HARBOR;
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final int CLIENTS = 300;

    @TempDir Path directory;

    private static ClaimBook book(int number) {
        var claims =
                List.of(claim("a" + number, 10 + number % 100), claim("b" + number, 1000 + number));
        return new ClaimBook(FIRM, ClientId.of("Client " + number), claims, 0);
    }

    private static NeedClaim claim(String turn, int days) {
        return new NeedClaim(
                ReferralId.fromTurn(turn), turn, Instant.EPOCH, 1, ClaimTerm.of(DAY, days), null);
    }

    @Test
    void aQuestionReadsItsAnswer() {
        try (var database = EmbeddedDatabase.open(directory);
                var client =
                        MongoClients.create(ConnectionSettings.of(database.connectionString()));
                var stores =
                        MongoStores.open(
                                client.getDatabase("baton"),
                                new StoppedClock("2026-11-23T10:00:00Z"))) {
            for (int number = 0; number < CLIENTS; number++) {
                stores.claims().write(book(number), "w" + number, List.of());
            }
            long before = database.documentsRead();
            assertThat(stores.claims().find(FIRM, List.of(ClientId.of("client 7")))).hasSize(1);
            assertThat(database.documentsRead() - before).isLessThanOrEqualTo(1);

            before = database.documentsRead();
            var ending =
                    stores.claims().withNotices(FIRM, List.of(DAY.plusDays(50), DAY.plusDays(51)));
            assertThat(ending).hasSize(2 * CLIENTS / 100);
            assertThat(database.documentsRead() - before).isLessThanOrEqualTo(ending.size() + 1L);
        }
    }
}
