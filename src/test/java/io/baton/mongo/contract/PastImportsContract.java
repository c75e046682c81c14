package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.draft.FileImport;
import io.baton.draft.FileImport.State;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class PastImportsContract {
    private static final HistoryFile FILE =
            new HistoryFile("old.csv", "Month,Total\n2026-01,\"1 €\"\n");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    PastImportsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void eachStateReadsAsWrittenInEveryInstance() {
        var states =
                List.<State<HistoryFile, ConfirmedHistory, ImportedHistory>>of(
                        new State.Waiting<>(FILE),
                        new State.Confirmed<>(confirmed(List.of("OldTel", "Ünï"))),
                        new State.Done<>(new ImportedHistory.Totals(1, 2, 3, 4)),
                        new State.Done<>(
                                new ImportedHistory.Referrals(5, 4, 3, List.of("OldTel"), 2)),
                        new State.Discarded<>());
        var pastImport = waiting("t1", NOW);
        for (var state : states) {
            pastImport = pastImport.withState(state);
            assertThat(stores.pastImports().write(pastImport, "t" + state, List.of()))
                    .isEqualTo(WriteOutcome.WRITTEN);
            pastImport = pastImport.written();
            assertThat(database.newInstance().pastImports().find(HARBOR, "t1"))
                    .contains(pastImport);
        }
        assertThat(stores.pastImports().find(NORTH, "t1")).isEmpty();
    }

    @Test
    void onlyTheFirstDecisionCounts() {
        stores.pastImports().write(waiting("t1", NOW), "t1", List.of());
        var next = waiting("t1", NOW).written();
        var confirmed = next.withState(new State.Confirmed<>(confirmed(List.of())));
        assertThat(stores.pastImports().write(confirmed, "a", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        var discarded = next.withState(new State.Discarded<>());
        assertThat(stores.pastImports().write(discarded, "b", List.of()))
                .isEqualTo(WriteOutcome.STALE);
    }

    @Test
    void expiredImportsOfAFirmAreDeleted() {
        stores.pastImports().write(waiting("old", NOW), "t1", List.of());
        stores.pastImports().write(waiting("new", NOW.plusSeconds(9)), "t2", List.of());
        stores.pastImports().forget(HARBOR, NOW.plus(FileImport.LIFE).plusSeconds(1));
        assertThat(stores.pastImports().find(HARBOR, "old")).isEmpty();
        assertThat(stores.pastImports().find(HARBOR, "new")).isPresent();
    }

    @Test
    void aReferralKeepsTheFileThatItCameFrom() {
        var imported = new Registration.Imported(ANNA, NOW, "old.csv", 12, "D-7");
        var sample = StoredSamples.referral(HARBOR, 1);
        var registration =
                new Registration(new ReferralId("past-1"), HARBOR, 1, null, null, imported);
        var referral =
                new Referral(
                        registration,
                        sample.wanted(),
                        sample.parties(),
                        sample.state(),
                        sample.history(),
                        0);
        stores.referrals().write(referral, "t1", List.of());
        var ids = List.of(registration.id(), new ReferralId("past-2"));
        assertThat(stores.referrals().findAll(HARBOR, ids)).containsExactly(referral.written());
        assertThat(stores.referrals().findAll(NORTH, ids)).isEmpty();
        assertThat(stores.referrals().findAll(HARBOR, List.of())).isEmpty();
    }

    private static ConfirmedHistory confirmed(List<String> newPartners) {
        return new ConfirmedHistory(FILE, newPartners, NOW);
    }

    private static FileImport<HistoryFile, ConfirmedHistory, ImportedHistory> waiting(
            String id, Instant at) {
        return FileImport.waiting(new FileImport.Origin(id, HARBOR, ANNA, at), FILE);
    }
}
