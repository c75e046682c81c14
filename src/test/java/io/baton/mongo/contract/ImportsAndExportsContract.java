package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.draft.FileImport;
import io.baton.draft.FileImport.State;
import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.ExportToken;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.partner.Partner;
import io.baton.partner.RowValues;
import io.baton.store.Journal.WriteOutcome;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

abstract class ImportsAndExportsContract {

    @SuppressWarnings("NullAway") // misses @Nullable on a nested type from another class file
    private static final ImportRow BARE =
            new ImportRow(3, "Bare", new RowValues(null, null, Map.of(), List.of(), null));

    private static final ImportRow FULL =
            new ImportRow(
                    2,
                    "CloudNine",
                    new RowValues(
                            List.of(new Skill("VoIP"), new Skill("Azure")),
                            List.of("Berlin"),
                            Map.of(
                                    Payer.PARTNER,
                                    AgreedTerms.of(FeeRule.percent(Percentage.of("7.5"))),
                                    Payer.FIRM,
                                    new AgreedTerms(
                                            FeeRule.flat(Money.of(CurrencyUnit.USD, 200)),
                                            90,
                                            "They pay us.")),
                            List.of(new Contact.ByMail("rita@cloudnine.example")),
                            Partner.Status.PAUSED));

    private static final ImportRows ROWS = new ImportRows(List.of(FULL), List.of(BARE), 4);

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    ImportsAndExportsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void anImportReadsAsWrittenInEveryInstance() {
        var wanted = wanted(HARBOR, "t1", NOW);
        assertThat(stores.partnerImports().write(wanted, "t1", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(database.newInstance().partnerImports().find(HARBOR, "t1"))
                .contains(wanted.written());
        assertThat(stores.partnerImports().find(NORTH, "t1")).isEmpty();
    }

    @Test
    void eachStateReadsAsWritten() {
        var wanted = wanted(HARBOR, "t1", NOW);
        stores.partnerImports().write(wanted, "t1", List.of());
        var confirmed = wanted.written().withState(new State.Confirmed<>(ROWS));
        stores.partnerImports().write(confirmed, "t2", List.of());
        assertThat(stores.partnerImports().find(HARBOR, "t1")).contains(confirmed.written());
        var done =
                confirmed
                        .written()
                        .withState(new State.Done<>(new ImportedPartners(1, 2, List.of("Foo"), 4)));
        stores.partnerImports().write(done, "t3", List.of());
        assertThat(stores.partnerImports().find(HARBOR, "t1")).contains(done.written());
        var other = wanted(HARBOR, "t9", NOW).withState(new State.Discarded<>());
        stores.partnerImports().write(other, "t9", List.of());
        assertThat(stores.partnerImports().find(HARBOR, "t9")).contains(other.written());
    }

    @Test
    void onlyTheFirstDecisionCounts() {
        var wanted = wanted(HARBOR, "t1", NOW);
        stores.partnerImports().write(wanted, "t1", List.of());
        var next = wanted.written();
        assertThat(
                        stores.partnerImports()
                                .write(next.withState(new State.Confirmed<>(ROWS)), "a", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(
                        stores.partnerImports()
                                .write(next.withState(new State.Discarded<>()), "b", List.of()))
                .isEqualTo(WriteOutcome.STALE);
    }

    @Test
    void expiredImportsOfOneFirmAreDeleted() {
        stores.partnerImports().write(wanted(HARBOR, "old", NOW), "t1", List.of());
        stores.partnerImports().write(wanted(HARBOR, "new", NOW.plusSeconds(9)), "t2", List.of());
        stores.partnerImports().write(wanted(NORTH, "old", NOW), "t3", List.of());
        stores.partnerImports().forget(HARBOR, NOW.plusSeconds(1));
        assertThat(stores.partnerImports().find(HARBOR, "old")).isEmpty();
        assertThat(stores.partnerImports().find(HARBOR, "new")).isPresent();
        assertThat(stores.partnerImports().find(NORTH, "old")).isPresent();
    }

    @Test
    void anExportTokenIsFoundByItsHashAndUsedOnce() {
        var exportToken = new ExportToken("h1", HARBOR, ANNA, "a/fees.csv", NOW, false, null, 0);
        stores.exportTokens().write(exportToken, "t1", List.of());
        assertThat(stores.exportTokens().find("h1")).contains(exportToken.written());
        assertThat(stores.exportTokens().find("h2")).isEmpty();
        var taken = exportToken.written().markUsed();
        assertThat(stores.exportTokens().write(taken, "taken", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.exportTokens().write(taken, "taken", List.of()))
                .isNotEqualTo(WriteOutcome.WRITTEN);
        stores.exportTokens().forget(HARBOR, NOW);
        assertThat(stores.exportTokens().find("h1")).isEmpty();
    }

    @Test
    void aTokenKnowsItsBrowserAndEndsWithItsPath() {
        var page = ExportToken.of("p1", HARBOR, ANNA, "statement/1", NOW).until(NOW.plusSeconds(9));
        var other = ExportToken.of("p2", HARBOR, ANNA, "statement/2", NOW);
        var elsewhere = ExportToken.of("p3", NORTH, ANNA, "statement/1", NOW);
        for (var each : List.of(page, other, elsewhere)) {
            stores.exportTokens().write(each, "t-" + each.hash(), List.of());
        }
        var opened = page.written().openedIn("b1");
        stores.exportTokens().write(opened, "opened", List.of());
        assertThat(stores.exportTokens().find("p1")).contains(opened.written());
        stores.exportTokens().revoke(HARBOR, "statement/1");
        assertThat(stores.exportTokens().find("p1")).isEmpty();
        assertThat(stores.exportTokens().find("p2")).isPresent();
        assertThat(stores.exportTokens().find("p3")).isPresent();
    }

    private static FileImport<ImportRows, ImportRows, ImportedPartners> wanted(
            FirmId firm, String id, Instant until) {
        var origin = new FileImport.Origin(id, firm, ANNA, until.minus(FileImport.LIFE));
        return FileImport.waiting(origin, ROWS);
    }
}
