package io.baton.desk.partner.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.TestFirm;
import io.baton.draft.FileImport;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import io.baton.memory.FailingPartners;
import io.baton.outbox.Unavailable;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.partner.Partner;
import io.baton.partner.RowValues;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/// An import that is interrupted halfway.
class PartnerImportTest {
    private static final Individual ANNA = new Individual("test:anna", "Anna");
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

    private static final FileImport.Origin ORIGIN =
            new FileImport.Origin("import-1", TestFirm.FIRM, ANNA, NOW);

    private static final ImportRows ROWS =
            new ImportRows(
                    IntStream.range(0, 9).mapToObj(i -> importRow(i + 2, "New " + i)).toList(),
                    List.of(importRow(20, "known")),
                    0);

    private final TestFirm testFirm = new TestFirm();

    @Test
    void pressingAgainWritesOnlyTheMissingRows() {
        testFirm.partner("Known", "Rita", "VoIP");
        assertThatThrownBy(() ->
                        new PartnerImport(new FailingPartners(testFirm.partners, 4))
                                .run(ask(), ORIGIN, ROWS))
                .isInstanceOf(Unavailable.class);
        int written = testFirm.partners.all(TestFirm.FIRM).size();
        assertThat(written).isBetween(2, 5);
        var first =
                testFirm.partners.all(TestFirm.FIRM).stream()
                        .filter(partner -> partner.name().startsWith("New"))
                        .findFirst()
                        .orElseThrow();
        var edited = first.withSkills(List.of(new Skill("edited meanwhile")));
        testFirm.partners.write(edited, "ben", List.of());

        var done = new PartnerImport(testFirm.partners).run(ask(), ORIGIN, ROWS);

        assertThat(done).isEqualTo(new ImportedPartners(9, 1, List.of(), 0));
        assertThat(testFirm.partners.all(TestFirm.FIRM))
                .hasSize(10)
                .filteredOn(partner -> partner.id().equals(first.id()))
                .containsExactly(edited.written());
        assertThat(new PartnerImport(testFirm.partners).run(ask(), ORIGIN, ROWS)).isEqualTo(done);
    }

    private static ImportRow importRow(int row, String name) {
        return new ImportRow(
                row,
                name,
                new RowValues(
                        List.of(new Skill("Azure")),
                        null,
                        Map.of(),
                        List.of(),
                        Partner.Status.ACTIVE));
    }

    private static Ask ask() {
        var person = new Person(ANNA.id(), ANNA.name(), true);
        var turn =
                new Turn.Said(
                        new Turn.Context(
                                "t1",
                                TestFirm.WORKSPACE,
                                person,
                                new Place.Direct(ANNA.id()),
                                ReplyCapability.NOTHING),
                        "",
                        Map.of());
        var firm =
                Firm.founded(
                        TestFirm.FIRM, "Northwind", CurrencyUnit.USD, ZoneId.of("Europe/Berlin"));
        return new Ask(firm, turn, new Asker.Member(ANNA), NOW);
    }
}
