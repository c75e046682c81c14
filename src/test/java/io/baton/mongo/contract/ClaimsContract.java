package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static io.baton.mongo.contract.StoredSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Place;
import io.baton.claim.ClaimBook;
import io.baton.claim.ClaimNotices;
import io.baton.claim.ClaimTerm;
import io.baton.claim.NeedClaim;
import io.baton.claim.PriorRelation;
import io.baton.client.ClientId;
import io.baton.outbox.ParcelHeader;
import io.baton.referral.ReferralId;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The claims on clients, and through which day members were told that they end.
abstract class ClaimsContract {
    private static final ClientId ACME = ClientId.of("Acme");
    private static final ClientId ZETA = ClientId.of("Zeta");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    ClaimsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    private static NeedClaim claim(String referral, LocalDate from, int days) {
        return new NeedClaim(
                ReferralId.fromTurn(referral),
                "Wi-Fi “fast”",
                NOW,
                1,
                ClaimTerm.of(from, days),
                null);
    }

    private static ClaimBook book(ClientId client, NeedClaim... claims) {
        return new ClaimBook(HARBOR, client, List.of(claims), 0);
    }

    private WriteOutcome write(ClaimBook book, String turn) {
        return stores.claims().write(book, turn, List.of());
    }

    @Test
    void claimsReadAsWritten() {
        var prior = new PriorRelation("customer since 2019", ANNA, NOW);
        var extended = claim("t1", TODAY, 30).with(new ClaimTerm(30, TODAY.plusDays(60), true));
        var full = book(ACME, extended.with(prior), claim("t2", TODAY, 180));
        write(full, "w1");
        assertThat(stores.claims().find(HARBOR, List.of(ACME, ZETA)))
                .containsExactly(full.written());
        assertThat(stores.claims().find(NORTH, List.of(ACME))).isEmpty();
        assertThat(stores.claims().find(HARBOR, List.of())).isEmpty();
    }

    @Test
    void ofTwoInstancesThatClaimAtOnceOneIsFirst() {
        var other = database.newInstance();
        assertThat(write(book(ACME, claim("t1", TODAY, 180)), "w1"))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(other.claims().write(book(ACME, claim("t2", TODAY, 180)), "w2", List.of()))
                .isEqualTo(WriteOutcome.STALE);
        var stored = other.claims().find(HARBOR, List.of(ACME)).getFirst();
        assertThat(stored.claims())
                .extracting(NeedClaim::referral)
                .containsExactly(ReferralId.fromTurn("t1"));
        assertThat(other.claims().write(stored, "w3", List.of())).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(write(stored, "w4")).isEqualTo(WriteOutcome.STALE);
    }

    @Test
    void booksAreFoundByTheDaysOfTheirNotices() {
        write(book(ACME, claim("t1", TODAY, 10), claim("t2", TODAY, 180)), "w1");
        write(book(ZETA, claim("t3", TODAY, 30)), "w2");
        // A window of ten days is told of after five, one of thirty a week before.
        assertThat(notices(4)).isEmpty();
        assertThat(notices(5)).containsExactly(ACME);
        assertThat(notices(6, 22, 24)).isEmpty();
        assertThat(notices(5, 6, 23)).containsExactlyInAnyOrder(ACME, ZETA);
        assertThat(notices(172, 173)).containsExactly(ACME);
        assertThat(notices()).isEmpty();
        assertThat(stores.claims().withNotices(NORTH, List.of(TODAY.plusDays(5)))).isEmpty();
    }

    private List<ClientId> notices(int... days) {
        var dates = IntStream.of(days).mapToObj(day -> TODAY.plusDays(day)).toList();
        return stores.claims().withNotices(HARBOR, dates).stream().map(ClaimBook::client).toList();
    }

    @Test
    void theDayAndItsPostsAreOneWrite() {
        assertThat(stores.claims().notices(HARBOR)).isEmpty();
        var first = ClaimNotices.from(HARBOR, TODAY).through(TODAY);
        var posts = List.of(StoredSamples.say("p1", new Place.Direct("slack:U1")));
        var other = database.newInstance();
        assertThat(stores.claims().noticeJournal().write(first, "d1", posts))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(other.claims().noticeJournal().write(first, "d1", posts))
                .isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(other.claims().notices(HARBOR)).contains(first.written());
        assertThat(other.claims().notices(NORTH)).isEmpty();
        await().untilAsserted(() ->
                assertThat(stores.parcels().headers())
                        .extracting(ParcelHeader::id)
                        .containsExactly("p1"));
    }
}
