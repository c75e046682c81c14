package io.baton.mongo.contract;

import static io.baton.mongo.contract.Samples.ANNA;
import static io.baton.mongo.contract.Samples.HARBOR;
import static io.baton.mongo.contract.Samples.NORTH;
import static io.baton.mongo.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Entry;
import io.baton.partner.Export;
import io.baton.partner.Import;
import io.baton.partner.Import.State;
import io.baton.partner.Partner;
import io.baton.store.Journal.Outcome;
import io.baton.testing.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Imports that wait, and permissions to export.
abstract class PaperworkContract {

    @SuppressWarnings("NullAway") // it does not see the mark on a nested type of another class file
    private static final Entry SILENT = new Entry(3, "Bare", null, null, null, List.of(), null);

    private static final Entry FULL =
            new Entry(
                    2,
                    "CloudNine",
                    List.of(new Skill("VoIP"), new Skill("Azure")),
                    List.of("Berlin"),
                    Percentage.of("7.5"),
                    List.of(new Contact.ByMail("rita@cloudnine.example")),
                    Partner.Status.PAUSED);

    private final Engine.Database database;
    private final Stores stores;

    PaperworkContract(Engine engine) {
        database = engine.fresh(new Clock("2026-11-23T10:00:00Z"));
        stores = database.instance();
    }

    @Test
    void anImportIsReadAsItWasWrittenAlsoByAnotherInstance() {
        var wanted = wanted(HARBOR, "t1", NOW);
        assertThat(stores.importJournal().write(wanted, "t1", List.of()))
                .isEqualTo(Outcome.WRITTEN);
        assertThat(database.instance().imports().find(HARBOR, "t1")).contains(wanted.written());
        assertThat(stores.imports().find(NORTH, "t1")).isEmpty();
    }

    @Test
    void eachStateIsReadAsItWasWritten() {
        var wanted = wanted(HARBOR, "t1", NOW);
        stores.importJournal().write(wanted, "t1", List.of());
        var confirmed = wanted.written().now(new State.Confirmed());
        stores.importJournal().write(confirmed, "t2", List.of());
        assertThat(stores.imports().find(HARBOR, "t1")).contains(confirmed.written());
        var done = confirmed.written().ended(new State.Done(1, 2, List.of("Foo")));
        stores.importJournal().write(done, "t3", List.of());
        assertThat(stores.imports().find(HARBOR, "t1")).contains(done.written());
        var other = wanted(HARBOR, "t9", NOW).ended(new State.Discarded());
        stores.importJournal().write(other, "t9", List.of());
        assertThat(stores.imports().find(HARBOR, "t9")).contains(other.written());
    }

    @Test
    void ofTwoWhoDecideOneIsHeard() {
        var wanted = wanted(HARBOR, "t1", NOW);
        stores.importJournal().write(wanted, "t1", List.of());
        var next = wanted.written();
        assertThat(stores.importJournal().write(next.now(new State.Confirmed()), "a", List.of()))
                .isEqualTo(Outcome.WRITTEN);
        assertThat(stores.importJournal().write(next.ended(new State.Discarded()), "b", List.of()))
                .isEqualTo(Outcome.STALE);
    }

    @Test
    void whatIsOverIsForgottenForThatFirmAlone() {
        stores.importJournal().write(wanted(HARBOR, "old", NOW), "t1", List.of());
        stores.importJournal().write(wanted(HARBOR, "new", NOW.plusSeconds(9)), "t2", List.of());
        stores.importJournal().write(wanted(NORTH, "old", NOW), "t3", List.of());
        stores.imports().forget(HARBOR, NOW.plusSeconds(1));
        assertThat(stores.imports().find(HARBOR, "old")).isEmpty();
        assertThat(stores.imports().find(HARBOR, "new")).isPresent();
        assertThat(stores.imports().find(NORTH, "old")).isPresent();
    }

    @Test
    void anExportIsFoundByItsHashAloneAndTakenOnce() {
        var export = new Export("h1", HARBOR, ANNA, NOW, false, 0);
        stores.exportJournal().write(export, "t1", List.of());
        assertThat(stores.exports().find("h1")).contains(export.written());
        assertThat(stores.exports().find("h2")).isEmpty();
        var taken = export.written().fetched();
        assertThat(stores.exportJournal().write(taken, "taken", List.of()))
                .isEqualTo(Outcome.WRITTEN);
        assertThat(stores.exportJournal().write(taken, "taken", List.of()))
                .isNotEqualTo(Outcome.WRITTEN);
        stores.exports().forget(HARBOR, NOW);
        assertThat(stores.exports().find("h1")).isEmpty();
    }

    private static Import wanted(FirmId firm, String id, Instant until) {
        return new Import(
                id, firm, ANNA, until, List.of(FULL), List.of(SILENT), 4, new State.Waiting(), 0);
    }
}
