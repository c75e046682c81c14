package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.outbox.ParcelHeader;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Decision;
import io.baton.referral.Notes;
import io.baton.referral.OfferLinks;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Undo;
import io.baton.store.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data by an earlier build can still be looked up and changed. [DataOfEarlierBuildsTest] describes
/// the file.
class UsingEarlierDataTest {
    /// Collections whose documents still hold posts.
    private static final List<String> HOLDERS =
            List.of("referrals", "partners", "editions", "exports");

    private static final FirmId OSTREA = new FirmId("slack:T0OSTREA");

    @TempDir Path directory;
    private EarlierDatabase database;
    private MongoStores stores;

    @BeforeEach
    void open() throws IOException {
        database = EarlierDatabase.unpacked(directory);
        stores = database.stores();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyLinkStillFindsItsReferral() {
        for (var firm : stores.firms().all()) {
            for (var referral : stores.referrals().all(firm.id())) {
                OfferLinks.issued(referral)
                        .forEach(link ->
                                assertThat(stores.referrals().findByLink(link.bearer()))
                                        .contains(referral));
            }
        }
        assertThat(stores.referrals().findByLink("link:unknown")).isEmpty();
    }

    @Test
    void aStepOnAnyReferralCanBeUndone() {
        var anna = new Individual("slack:UANNA", "Anna");
        var now = Instant.parse("2026-12-01T10:00:00Z");
        for (var firm : stores.firms().all()) {
            for (var before : stores.referrals().all(firm.id())) {
                assertThat(before.history().undoable()).isEmpty();
                assertThat(stores.referrals().postedBy(before, "any")).isEmpty();
                var noted =
                        changed(
                                Notes.add(
                                        before, "hello", false, new Participant.Member(anna), now));
                write(Undo.remembering(before, noted, anna, "note", now), "note");
                write(changed(Undo.undo(find(before), anna, now)), "undo");

                var restored = find(before);
                assertThat(restored.state()).isEqualTo(before.state());
                assertThat(restored.parties()).isEqualTo(before.parties());
                assertThat(restored.payments()).isEqualTo(before.payments());
                assertThat(restored.history().standing()).isEqualTo(before.history().standing());
            }
        }
    }

    private Referral find(Referral referral) {
        return stores.referrals().find(referral.firm(), referral.id()).orElseThrow();
    }

    private void write(Referral next, String turn) {
        assertThat(stores.referrals().write(next, turn, List.of()))
                .isEqualTo(Journal.WriteOutcome.WRITTEN);
    }

    private static Referral changed(Decision decision) {
        return ((Decision.Changed) decision).next();
    }

    @Test
    void everyCodeStillFindsItsPartner() {
        for (var partner : partners()) {
            for (var code : partner.codes()) {
                assertThat(stores.partners().findByJoinCode(code.hash())).contains(partner);
            }
        }
    }

    @Test
    void contactsStillFindTheirPartners() {
        for (var partner : partners()) {
            for (var person : partner.people()) {
                var found = stores.partners().findByContact(person.id());
                assertThat(partner.firm().equals(OSTREA) || found.contains(partner))
                        .as(person.id())
                        .isTrue();
            }
        }
    }

    /// The build that wrote OSTREA had no field to look up contacts by, and 7a73db7 adds the field
    /// only when it writes the partner.
    @Test
    void aContactInTheOldestFormatIsFoundAfterTheNextWrite() {
        var mussel = stores.partners().find(OSTREA, new PartnerId("mussel")).orElseThrow();
        write(stores.partners(), mussel);
        assertThat(stores.partners().findByContact("slack:U0LOLA"))
                .containsExactly(mussel.written());
    }

    @Test
    void aProcessedTurnHasNoSecondEffect() {
        for (var document : database.documents("referrals")) {
            var id = new ReferralId(id(document));
            var referral = stores.referrals().find(firm(document), id).orElseThrow();
            turns(document).forEach(turn -> assertDuplicate(stores.referrals(), referral, turn));
        }
        for (var document : database.documents("partners")) {
            var id = new PartnerId(id(document));
            var partner = stores.partners().find(firm(document), id).orElseThrow();
            turns(document).forEach(turn -> assertDuplicate(stores.partners(), partner, turn));
        }
    }

    @Test
    void numbersContinueAfterTheLast() {
        assertThat(stores.referrals().nextNumber(new FirmId("slack:T0QUILLON"))).isEqualTo(34);
        assertThat(stores.referrals().nextNumber(OSTREA)).isEqualTo(9);
        assertThat(stores.referrals().nextNumber(new FirmId("slack:T0NEW"))).isEqualTo(1);
    }

    @Test
    void documentsReadTheSameAfterARewrite() {
        var before = withoutVersions(Inventory.of(database));
        for (var firm : stores.firms().all()) {
            write(stores.firms(), firm);
            stores.partners().all(firm.id()).forEach(each -> write(stores.partners(), each));
            stores.referrals().all(firm.id()).forEach(each -> write(stores.referrals(), each));
            stores.monthTotals()
                    .between(firm.id(), YearMonth.of(2025, 9), YearMonth.of(2026, 10))
                    .forEach(each -> write(stores.monthTotals(), each));
            stores.subscriptions()
                    .all(firm.id())
                    .forEach(each -> write(stores.subscriptions(), each));
        }
        assertThat(withoutVersions(Inventory.of(database))).isEqualTo(before);
    }

    @Test
    void postsLeftByACrashReachTheOutbox() {
        assertThat(HOLDERS.stream().map(this::unsentPosts)).containsExactly(11L, 1L, 1L, 1L);
        assertThat(stores.parcels().headers()).hasSize(32);

        stores.upkeep().sweep();

        assertThat(HOLDERS.stream().map(this::unsentPosts)).containsOnly(0L);
        assertThat(stores.parcels().headers())
                .hasSize(46)
                .extracting(ParcelHeader::id)
                .doesNotHaveDuplicates();
    }

    private List<Partner> partners() {
        return stores.firms().all().stream()
                .flatMap(firm -> stores.partners().all(firm.id()).stream())
                .toList();
    }

    private static <T> void assertDuplicate(Journal<T> journal, T state, String turn) {
        assertThat(journal.write(state, turn, List.of()))
                .isEqualTo(Journal.WriteOutcome.DUPLICATE_TURN);
    }

    private static <T> void write(Journal<T> journal, T state) {
        assertThat(journal.write(state, "again", List.of()))
                .isEqualTo(Journal.WriteOutcome.WRITTEN);
    }

    private long unsentPosts(String collection) {
        return database.documents(collection).stream()
                .flatMap(document -> Stream.ofNullable(document.getList("unsaid", Document.class)))
                .mapToLong(List::size)
                .sum();
    }

    private static FirmId firm(Document document) {
        return new FirmId(document.getString("firm"));
    }

    private static String id(Document document) {
        return EarlierDatabase.key(document).split(" ", 2)[1];
    }

    private static List<String> turns(Document document) {
        return document.getList("heard", String.class);
    }

    private static String withoutVersions(String text) {
        return text.replaceAll("version \\d+", "version");
    }
}
