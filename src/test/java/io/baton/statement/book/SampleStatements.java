package io.baton.statement.book;

import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.partner.PartnerId;
import io.baton.statement.FeeLine;
import io.baton.statement.Statement;
import io.baton.statement.StatementLine;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Statements of a small firm, as its bookkeeper would get them.
final class SampleStatements {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final SentLines.Wording WORDING = named(each -> each.partner().value());

    /// Two months: fees in both directions, one corrected, one in yen, one in dinars.
    static final List<Statement> ALL =
            List.of(
                    statement(
                            "RingPros",
                            OCTOBER,
                            "USD",
                            line(3, Payer.PARTNER, "2026-10-12", "USD 500", null),
                            line(4, Payer.PARTNER, "2026-10-20", "USD 120.50", null)),
                    statement(
                            "CloudNine",
                            OCTOBER,
                            "USD",
                            line(5, Payer.FIRM, "2026-10-05", "USD 250", null)),
                    statement(
                            "RingPros",
                            NOVEMBER,
                            "USD",
                            line(3, Payer.PARTNER, "2026-10-12", "USD -100", "S-2026-10-USD"),
                            line(7, Payer.PARTNER, "2026-11-03", "USD 75.25", null),
                            line(8, Payer.PARTNER, "2026-11-04", "USD 310", null)),
                    statement(
                            "CloudNine",
                            NOVEMBER,
                            "USD",
                            line(5, Payer.FIRM, "2026-10-05", "USD -50", "S-2026-10-USD"),
                            line(9, Payer.FIRM, "2026-11-30", "USD 40.01", null)),
                    statement(
                            "Kansai Cabling",
                            NOVEMBER,
                            "JPY",
                            line(10, Payer.PARTNER, "2026-11-09", "JPY 45000", null)),
                    statement(
                            "Gulf Fibre",
                            NOVEMBER,
                            "KWD",
                            line(11, Payer.PARTNER, "2026-11-09", "KWD 12.375", null)));

    private SampleStatements() {}

    /// @param name of the partner of a statement
    static SentLines.Wording named(Function<Statement, String> name) {
        return new SentLines.Wording() {
            @Override
            public BookPartner partner(Statement statement) {
                return new BookPartner(statement.partner(), name.apply(statement));
            }

            @Override
            public String description(StatementLine line) {
                return "Referral R-" + line.fee().number();
            }
        };
    }

    static List<BookLine> lines() {
        return SentLines.of(ALL, WORDING);
    }

    static Statement statement(
            String partner, YearMonth month, String currency, StatementLine... lines) {
        var unit = CurrencyUnit.of(currency);
        return new Statement(
                new FirmId("harbor"),
                new PartnerId(partner),
                month,
                unit,
                List.of(lines),
                Money.zero(unit),
                List.of());
    }

    static StatementLine line(
            int number, Payer payer, String on, String amount, @Nullable String corrects) {
        var money = Money.parse(amount);
        var rule = FeeRule.percent(Percentage.of("10"));
        return new StatementLine(
                new FeeLine(
                        number, payer, LocalDate.parse(on), money.multipliedBy(10), rule, money),
                corrects);
    }
}
