package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.claim.ClaimState;
import io.baton.client.ClientId;
import io.baton.client.KnownClients;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.firm.Firm;
import io.baton.memory.InMemorySweepMarks;
import io.baton.referral.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Referrals by earlier builds, which knew no claims, claim their clients after an update.
class EarlierClaimsTest {
    @TempDir Path directory;

    @Test
    void theFirstToBringAClientClaims() throws IOException {
        try (var database = EarlierDatabase.unpacked(directory)) {
            var stores = database.stores();
            sweep(stores);
            int held = 0;
            for (var firm : stores.firms().all()) {
                held += holders(stores, firm);
            }
            assertThat(held).isGreaterThan(20);
            var before = database.documents("claims");
            sweep(stores);
            assertThat(database.documents("claims")).isEqualTo(before);
        }
    }

    /// From the first referral on.
    private static void sweep(MongoStores stores) {
        tracking(stores).sweep(stores.firms(), new InMemorySweepMarks()).run(EarlierDatabase.NOW);
    }

    private static ClientTracking tracking(MongoStores stores) {
        return new ClientTracking(
                stores.clients(),
                new KnownClients(stores.clients()),
                stores.claims(),
                stores.partners(),
                stores.firms(),
                stores.referrals(),
                _ -> Optional.empty());
    }

    /// How many hold a claim: the lowest number of each client and need.
    private static int holders(MongoStores stores, Firm firm) {
        var keeper = tracking(stores).claimKeeper();
        var first = new HashMap<List<String>, Integer>();
        for (var referral : stores.referrals().all(firm.id()).reversed()) {
            if (referral.stage() == Stage.WITHDRAWN) {
                continue;
            }
            var key = List.of(ClientId.of(referral.client()).value(), referral.need());
            int holder = first.computeIfAbsent(key, _ -> referral.number());
            switch (keeper.look(referral, firm, EarlierDatabase.NOW)) {
                case ClaimState.First _ -> assertThat(referral.number()).isEqualTo(holder);
                case ClaimState.Behind(var other) ->
                        assertThat(other.referral().number()).isLessThan(referral.number());
                case ClaimState.Ended _, ClaimState.Unclaimed _ ->
                        assertThat(firm.dayOf(referral.steps().getFirst().at()))
                                .isBefore(firm.dayOf(EarlierDatabase.NOW).minusDays(180));
            }
        }
        return first.size();
    }
}
