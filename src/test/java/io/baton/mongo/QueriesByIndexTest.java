package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.baton.client.ClientId;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.contract.StoredSamples;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Decision;
import io.baton.referral.Direction;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Stage;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.referral.listing.Visibility;
import io.baton.testing.StoppedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a query reads depends on its answer, not on the number of referrals: the embedded engine
/// reads an index and compares no other document. The architecture names each index.
class QueriesByIndexTest {
    private static final FirmId FIRM = StoredSamples.HARBOR;
    private static final int MANY = 1500;
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final PartnerId VOLTA = new PartnerId("volta");
    private static final Individual ANNA = StoredSamples.ANNA;
    private static final Individual BEN = new Individual("slack:UBEN", "Ben");

    @TempDir static Path directory;

    private static EmbeddedDatabase database;
    private static MongoClient client;
    private static MongoStores stores;

    @BeforeAll
    static void manyReferrals() {
        database = EmbeddedDatabase.open(directory);
        client = MongoClients.create(ConnectionSettings.of(database.connectionString()));
        var clock = new StoppedClock("2026-11-23T10:00:00Z");
        stores = MongoStores.open(client.getDatabase("baton"), clock);
        Stream.iterate(1, number -> number + 1)
                .limit(MANY)
                .parallel()
                .forEach(number ->
                        stores.referrals().write(referral(number), "t" + number, List.of()));
        var _ = stores.referrals().newest(FIRM);
    }

    @AfterAll
    static void close() {
        stores.close();
        client.close();
        database.close();
    }

    /// Every tenth comes from a partner and waits for an answer.
    private static Referral referral(int number) {
        var registration = Registration.of(ReferralId.fromTurn("t" + number), FIRM, number);
        var at = START.plusSeconds(number);
        var wanted =
                ClientNeed.of(
                        "Client " + number % 50,
                        number % 100 == 0 ? "a rare backup" : "phones for the office");
        var by = number % 30 == 0 ? BEN : ANNA;
        if (number % 10 > 0) {
            return NewReferral.outbound(registration, wanted, by, at);
        }
        var inbound = NewReferral.inbound(registration, wanted, VOLTA, by, by, at);
        var firm = StoredSamples.firm(FIRM);
        return ((Decision.Changed) Handoff.offerToFirm(inbound, firm, by, at)).next();
    }

    static Stream<ReferralQuery> pages() {
        var volta = Set.of(VOLTA);
        return Stream.of(
                ReferralQuery.every(),
                ReferralQuery.every().below(700),
                ReferralQuery.every().in(Stage.OFFERED),
                ReferralQuery.every().open(),
                ReferralQuery.every().seenAs(new Visibility.Involving(volta)),
                ReferralQuery.every().seenAs(new Visibility.Involving(volta)).open().below(900),
                ReferralQuery.of(new Selection.OfDirection(Direction.IN)).in(Stage.OFFERED),
                ReferralQuery.of(new Selection.WithPartner(volta)),
                ReferralQuery.of(
                        new Selection.OfClient(
                                Set.of(ClientId.of("Client 7"), ClientId.of("Client 8")))),
                ReferralQuery.of(
                        new Selection.OfPerson(BEN.id(), Set.of(Part.HOLDER, Part.SENDER))),
                ReferralQuery.of(new Selection.WithWords(List.of(Set.of("rare")))).below(MANY),
                ReferralQuery.of(
                        new Selection.WithWords(
                                List.of(Set.of("rare", "rarely"), Set.of("backup")))),
                ReferralQuery.of(new Selection.WithWords(List.of(Set.of("phones")))).open());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageReadsWhatItShows(ReferralQuery query) {
        long before = database.documentsRead();
        var page = stores.referrals().page(FIRM, query, 0, 10);

        assertThat(page).hasSize(10).allMatch(query::matches);
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aCountReadsNoFurtherThanItCounts(ReferralQuery query) {
        long before = database.documentsRead();

        assertThat(stores.referrals().count(FIRM, query, 12)).isEqualTo(12);
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(12);
    }

    static Stream<ReferralQuery> ofNone() {
        return Stream.of(
                ReferralQuery.every().in(Stage.WON),
                ReferralQuery.of(new Selection.ToConfirm(ANNA.id())),
                ReferralQuery.of(new Selection.WithPayment()),
                ReferralQuery.of(new Selection.WithDeparture()),
                ReferralQuery.of(new Selection.OnceOfClient(ClientId.of("Client 7"))),
                ReferralQuery.of(new Selection.Late(START)),
                ReferralQuery.of(new Selection.WithWords(List.of(Set.of("pigeons")))),
                ReferralQuery.every().seenAs(new Visibility.Involving(Set.of())));
    }

    @ParameterizedTest
    @MethodSource("ofNone")
    void whatIsNotThereCostsNothing(ReferralQuery query) {
        long before = database.documentsRead();

        assertThat(stores.referrals().page(FIRM, query, 0, 10)).isEmpty();
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(1);
    }

    @Test
    void theReferralsSomeoneTouchedLatelyAreReadAlone() {
        long before = database.documentsRead();
        var since = START.plus(Duration.ofSeconds(MANY - 100));

        assertThat(stores.referrals().touchedBy(FIRM, ANNA, since, 10)).hasSize(10);
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(10);
    }

    @Test
    void theWordsWithABeginningAreReadAlone() {
        long before = database.documentsRead();

        assertThat(stores.referrals().wordsStartingWith(FIRM, "ra", 10)).containsExactly("rare");
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void theOffersThatAreDueAreReadAlone() {
        long before = database.documentsRead();

        assertThat(stores.referrals().due(FIRM, START)).isEmpty();
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(1);
    }
}
