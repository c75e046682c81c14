package io.baton.statement.book;

import static io.baton.statement.book.SampleStatements.NOVEMBER;
import static io.baton.statement.book.SampleStatements.OCTOBER;
import static io.baton.statement.book.SampleStatements.line;
import static io.baton.statement.book.SampleStatements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.statement.Statement;
import io.baton.statement.StatementLine;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Accounting programs take what is exported for them, and refuse what they refuse in truth.
class BookFormatsTest {
    private final XeroFormat xero = new XeroFormat(DateOrder.DAY_FIRST);
    private final QuickBooksFormat quickBooks = new QuickBooksFormat(DateOrder.MONTH_FIRST);

    @ParameterizedTest
    @EnumSource
    void theProgramsImportEveryFileOnce(DateOrder order) {
        for (var format : List.of(new XeroFormat(order), new QuickBooksFormat(order))) {
            var books = new Importer.Books();
            for (var month : List.of(OCTOBER, NOVEMBER)) {
                for (var file : format.export(SampleStatements.lines(), month).files()) {
                    assertThat(Importers.of(file).imports(file.content(), order, books))
                            .as(file.name())
                            .isEmpty();
                    assertThat(Importers.of(file).imports(file.content(), order, books))
                            .allMatch(refusal -> refusal.startsWith("known"))
                            .hasSameSizeAs(file.lines());
                }
            }
        }
    }

    @Test
    void theWrongOrderOfDatesIsRefused() {
        var file = xero.export(SampleStatements.lines(), NOVEMBER).files().getFirst();
        assertThat(
                        Importers.of(file)
                                .imports(
                                        file.content(),
                                        DateOrder.MONTH_FIRST,
                                        new Importer.Books()))
                .contains("no date: 30/11/2026");
    }

    @Test
    void xeroGetsBillsInvoicesAndCreditNotesByCurrency() {
        assertThat(names(xero.export(SampleStatements.lines(), NOVEMBER)))
                .containsExactly(
                        "xero-bills-2026-11-USD.csv",
                        "xero-sales-invoices-2026-11-JPY.csv",
                        "xero-sales-invoices-2026-11-KWD.csv",
                        "xero-sales-invoices-2026-11-USD.csv",
                        "xero-credit-notes-2026-11-USD.csv");
    }

    @Test
    void aCorrectionIsBookedInTheMonthOfItsStatementUnderItsOwnNumber() {
        var credit =
                xero.export(SampleStatements.lines(), NOVEMBER)
                        .files()
                        .getLast()
                        .lines()
                        .getFirst();
        assertThat(credit.number()).isEqualTo("R3-261012-USD-2");
        assertThat(credit.bookedOn()).isEqualTo("2026-11-30");
        assertThat(credit.fellDue()).isEqualTo("2026-10-12");
        assertThat(credit.payBy()).isEqualTo("2026-12-30");
    }

    @Test
    void decimalsAreThoseOfTheCurrency() {
        var rows =
                xero.export(SampleStatements.lines(), NOVEMBER).files().stream()
                        .flatMap(file -> ImportedRow.of(file.content()).stream())
                        .map(row -> row.cell("Currency") + " " + row.cell("*UnitAmount"));
        assertThat(rows)
                .containsExactly(
                        "USD -50.00",
                        "USD 40.01",
                        "JPY 45000",
                        "KWD 12.375",
                        "USD 75.25",
                        "USD 310.00",
                        "USD -100.00");
    }

    @Test
    void quickBooksTakesCreditsOffThePartnersNextInvoices() {
        var export = quickBooks.export(SampleStatements.lines(), NOVEMBER);
        var dollars = export.files().getLast().lines();
        assertThat(dollars).extracting(BookLine::number).containsExactly("R8-261104-USD");
        assertThat(dollars.getFirst().amount()).isEqualTo(Money.parse("USD 285.25"));
        assertThat(dollars.getFirst().description()).contains("Reduced by a credit of USD 24.75.");
        assertThat(export.carriedOn()).isEmpty();
        assertThat(export.notTaken())
                .extracting(BookLine::number)
                .containsExactly("R5-261005-USD-2", "R9-261130-USD");
    }

    @Test
    void aCreditWithoutInvoicesIsCarriedOnUntilThereIsOne() {
        var sent =
                List.of(
                        dollars(OCTOBER, line(3, Payer.PARTNER, "2026-10-01", "USD -90", null)),
                        dollars(NOVEMBER, line(4, Payer.PARTNER, "2026-11-01", "USD 30", null)),
                        dollars(
                                NOVEMBER.plusMonths(1),
                                line(5, Payer.PARTNER, "2026-12-01", "USD 100", null)));
        var all = SentLines.of(sent, SampleStatements.WORDING);
        var first = quickBooks.export(all, OCTOBER);
        assertThat(first.files()).isEmpty();
        assertThat(first.carriedOn()).containsExactly(credit("USD 90"));
        var second = quickBooks.export(all, NOVEMBER);
        assertThat(second.files()).isEmpty();
        assertThat(second.carriedIn()).containsExactly(credit("USD 90"));
        assertThat(second.carriedOn()).containsExactly(credit("USD 60"));
        var third = quickBooks.export(all, NOVEMBER.plusMonths(1));
        assertThat(third.files().getFirst().lines().getFirst().amount())
                .isEqualTo(Money.parse("USD 40"));
        assertThat(third.carriedOn()).isEmpty();
    }

    @Test
    void aPartnerGetsNoCreditOfAnotherOfTheSameName() {
        var sent =
                List.of(
                        statement(
                                "old",
                                OCTOBER,
                                "USD",
                                line(3, Payer.PARTNER, "2026-10-01", "USD -90", null)),
                        statement(
                                "new",
                                NOVEMBER,
                                "USD",
                                line(4, Payer.PARTNER, "2026-11-01", "USD 30", null)));
        var all = SentLines.of(sent, SampleStatements.named(_ -> "RingPros"));
        var export = quickBooks.export(all, NOVEMBER);
        assertThat(export.files().getFirst().lines().getFirst().amount())
                .isEqualTo(Money.parse("USD 30"));
        assertThat(export.carriedOn()).containsExactly(credit("USD 90"));
    }

    @Test
    void aCreditStaysWithAPartnerThatIsRenamed() {
        var sent =
                List.of(
                        dollars(OCTOBER, line(3, Payer.PARTNER, "2026-10-01", "USD -90", null)),
                        dollars(NOVEMBER, line(4, Payer.PARTNER, "2026-11-01", "USD 100", null)));
        var names = Map.of(OCTOBER, "Ring Pros", NOVEMBER, "RingPros");
        var wording = SampleStatements.named(each -> names.getOrDefault(each.month(), "?"));
        var export = quickBooks.export(SentLines.of(sent, wording), NOVEMBER);
        assertThat(export.files().getFirst().lines().getFirst().amount())
                .isEqualTo(Money.parse("USD 10"));
        assertThat(export.carriedOn()).isEmpty();
    }

    @Test
    void aMonthWithoutStatementsSaysWhatIsCarriedOn() {
        var sent = List.of(dollars(OCTOBER, line(3, Payer.PARTNER, "2026-10-01", "USD -90", null)));
        var all = SentLines.of(sent, SampleStatements.WORDING);
        var later = quickBooks.export(all, NOVEMBER.plusMonths(2));
        assertThat(later.carriedOn()).containsExactly(credit("USD 90"));
        assertThat(quickBooks.export(all, OCTOBER.minusMonths(1)).carriedOn()).isEmpty();
    }

    @Test
    void moreThanAFileTakesGoesIntoTheNext() {
        var lines =
                IntStream.range(1, 252)
                        .mapToObj(i -> line(i, Payer.PARTNER, "2026-11-02", "USD 1", null))
                        .toArray(StatementLine[]::new);
        var all = SentLines.of(List.of(dollars(NOVEMBER, lines)), SampleStatements.WORDING);
        var files = quickBooks.export(all, NOVEMBER).files();
        assertThat(names(quickBooks.export(all, NOVEMBER)))
                .containsExactly(
                        "quickbooks-invoices-2026-11-USD-1.csv",
                        "quickbooks-invoices-2026-11-USD-2.csv",
                        "quickbooks-invoices-2026-11-USD-3.csv");
        var books = new Importer.Books();
        for (var file : files) {
            assertThat(Importers.QUICKBOOKS.imports(file.content(), DateOrder.MONTH_FIRST, books))
                    .isEmpty();
        }
        assertThat(books.known()).hasSize(251);
    }

    @Test
    void formulasInNamesAreHarmless() {
        for (var name : List.of("=HYPERLINK(\"x\")", "+1", "@SUM(A1)", "-2+3", "\t=1")) {
            var sent =
                    List.of(
                            statement(
                                    name,
                                    NOVEMBER,
                                    "USD",
                                    line(3, Payer.PARTNER, "2026-11-01", "USD 90", null)));
            var all = SentLines.of(sent, SampleStatements.WORDING);
            for (var format : List.of(xero, quickBooks)) {
                var file = format.export(all, NOVEMBER).files().getFirst();
                var order = format.equals(xero) ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
                assertThat(Importers.of(file).imports(file.content(), order, new Importer.Books()))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void theLongestNumberFits() {
        var all = new ArrayList<Statement>();
        for (int i = 0; i < 99; i++) {
            var month = NOVEMBER.plusMonths(i);
            all.add(dollars(month, line(999_999, Payer.PARTNER, "2026-11-01", "USD 1", null)));
        }
        assertThat(SentLines.of(all, SampleStatements.WORDING).getLast().number())
                .isEqualTo("R999999-261101-USD-99")
                .hasSize(21);
    }

    private static Statement dollars(YearMonth month, StatementLine... lines) {
        return statement("RingPros", month, "USD", lines);
    }

    private static BookExport.Credit credit(String amount) {
        return new BookExport.Credit("RingPros", Money.parse(amount));
    }

    private static List<String> names(BookExport export) {
        return export.files().stream().map(BookFile::name).toList();
    }
}
