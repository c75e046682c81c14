package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.claim.ClaimState;
import io.baton.claim.NeedClaim;
import io.baton.client.ClientId;
import io.baton.client.KnownClients;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.firm.Firm;
import io.baton.mongo.contract.StorageEngines;
import io.baton.mongo.contract.StoredSamples;
import io.baton.referral.ClientNeed;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.testing.StoppedClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two instances on one database claim the same client at once.
class ClaimRaceTest {
    private static final Firm FIRM = StoredSamples.firm(StoredSamples.HARBOR);
    private static final List<String> NEEDS = List.of("VoIP", "wifi", "a website");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final List<MongoStores> instances = new ArrayList<>();

    {
        var database = StorageEngines.freshEmbedded();
        instances.add(MongoStores.open(database, clock));
        instances.add(MongoStores.open(database, clock));
    }

    @AfterEach
    void close() {
        instances.forEach(MongoStores::close);
    }

    private ClientTracking tracking(MongoStores stores) {
        return new ClientTracking(
                stores.clients(),
                new KnownClients(stores.clients()),
                stores.claims(),
                stores.partners(),
                stores.firms(),
                stores.referrals(),
                _ -> Optional.empty());
    }

    private Referral logged(MongoStores stores, int number, String need) {
        var id = ReferralId.fromTurn("t" + number);
        var referral =
                NewReferral.outbound(
                        Registration.of(id, FIRM.id(), number),
                        ClientNeed.of("Acme", need),
                        StoredSamples.ANNA,
                        clock.instant());
        stores.referrals().write(referral, id.value(), List.of());
        return referral;
    }

    @Test
    void forEachNeedOneClaimIsStoredAndEveryoneAgreesWhose() throws Exception {
        race(NEEDS);
    }

    @Test
    void aBookThatExistsIsChangedByOneAtATime() throws Exception {
        var first = logged(instances.getFirst(), 99, "backup");
        tracking(instances.getFirst()).claimKeeper().keep(first, FIRM, clock.instant());
        race(Stream.concat(NEEDS.stream(), Stream.of("backup")).toList());
    }

    /// @param stored the needs that have a claim then
    private void race(List<String> stored) throws Exception {
        var trackings = instances.stream().map(this::tracking).toList();
        List<ClaimState> states;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks =
                    IntStream.rangeClosed(1, 60)
                            .<Callable<ClaimState>>mapToObj(number ->
                                    () -> {
                                        int at = number % 2;
                                        var need = NEEDS.get(number % 3);
                                        var referral = logged(instances.get(at), number, need);
                                        return trackings
                                                .get(at)
                                                .claimKeeper()
                                                .keep(referral, FIRM, clock.instant());
                                    })
                            .toList();
            states = new ArrayList<>();
            for (var done : threads.invokeAll(tasks)) {
                states.add(done.get());
            }
        }
        var book =
                instances
                        .getFirst()
                        .claims()
                        .find(FIRM.id(), List.of(ClientId.of("Acme")))
                        .getFirst();
        assertThat(book.claims())
                .extracting(NeedClaim::need)
                .containsExactlyInAnyOrderElementsOf(stored);
        assertThat(states.stream().filter(ClaimState.First.class::isInstance)).hasSize(3);
        assertThat(states)
                .allSatisfy(state ->
                        assertThat(book.claims().stream().map(NeedClaim::referral))
                                .contains(holder(state)));
    }

    private static ReferralId holder(ClaimState state) {
        return switch (state) {
            case ClaimState.First(var claim) -> claim.referral();
            case ClaimState.Behind(var first) -> first.claim().referral();
            case ClaimState.Ended(var claim) -> claim.referral();
            case ClaimState.Unclaimed() -> ReferralId.fromTurn("none");
        };
    }
}
