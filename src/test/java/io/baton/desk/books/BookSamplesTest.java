package io.baton.desk.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.partner.PartnerId;
import io.baton.statement.FeeLine;
import io.baton.statement.Statement;
import io.baton.statement.StatementLine;
import io.baton.statement.book.BookFile;
import io.baton.statement.book.BookFormat;
import io.baton.statement.book.BookPartner;
import io.baton.statement.book.DateOrder;
import io.baton.statement.book.NeutralFormat;
import io.baton.statement.book.QuickBooksFormat;
import io.baton.statement.book.SentLines;
import io.baton.statement.book.XeroFormat;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The samples in the documentation are what is exported. `-Dgolden.update` writes them again.
class BookSamplesTest {
    private static final Path SAMPLES = Path.of("src/docs/samples/books");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final PartnerId RINGPROS = new PartnerId("ringpros");
    private static final PartnerId CLOUDNINE = new PartnerId("cloudnine");

    private static final List<Statement> SENT =
            List.of(
                    statement(
                            RINGPROS,
                            NOVEMBER.minusMonths(1),
                            line(3, Payer.PARTNER, "2026-10-12", "USD 5000", "USD 500", null)),
                    statement(
                            RINGPROS,
                            NOVEMBER,
                            line(
                                    3,
                                    Payer.PARTNER,
                                    "2026-10-12",
                                    "USD 4500",
                                    "USD -50",
                                    "S-2026-10-USD"),
                            line(7, Payer.PARTNER, "2026-11-03", "USD 12500", "USD 1250", null),
                            line(8, Payer.PARTNER, "2026-11-17", "USD 990.50", "USD 99.05", null)),
                    statement(
                            CLOUDNINE,
                            NOVEMBER,
                            line(9, Payer.FIRM, "2026-11-30", "USD 2400", "USD 240", null)));

    @Test
    void theSamplesAreWhatIsExported() throws IOException {
        for (var format : formats()) {
            for (var file : files(format)) {
                check(file);
            }
        }
    }

    @Test
    void noSampleIsLeftOver() throws IOException {
        try (var samples = Files.list(SAMPLES)) {
            assertThat(samples.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            formats().stream()
                                    .flatMap(format -> files(format).stream())
                                    .map(BookFile::name)
                                    .toList());
        }
    }

    private static List<BookFormat> formats() {
        return List.of(
                new XeroFormat(DateOrder.MONTH_FIRST),
                new QuickBooksFormat(DateOrder.MONTH_FIRST),
                new NeutralFormat());
    }

    private static List<BookFile> files(BookFormat format) {
        var wording =
                new LineWording(
                        Map.of(
                                RINGPROS,
                                new BookPartner(RINGPROS, "RingPros"),
                                CLOUDNINE,
                                new BookPartner(CLOUDNINE, "CloudNine")));
        return format.export(SentLines.of(SENT, wording), NOVEMBER).files();
    }

    private static void check(BookFile file) throws IOException {
        var sample = SAMPLES.resolve(file.name());
        if (System.getProperty("golden.update") != null) {
            Files.write(sample, file.content());
        }
        assertThat(sample).hasBinaryContent(file.content());
    }

    private static Statement statement(PartnerId partner, YearMonth month, StatementLine... lines) {
        return new Statement(
                new FirmId("northwind"),
                partner,
                month,
                CurrencyUnit.USD,
                List.of(lines),
                Money.zero(CurrencyUnit.USD),
                List.of());
    }

    private static StatementLine line(
            int number,
            Payer payer,
            String on,
            String basis,
            String amount,
            @Nullable String corrects) {
        var fee =
                new FeeLine(
                        number,
                        payer,
                        LocalDate.parse(on),
                        Money.parse(basis),
                        FeeRule.percent(Percentage.of("10")),
                        Money.parse(amount));
        return new StatementLine(fee, corrects);
    }
}
