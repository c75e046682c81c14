package io.baton.statement;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.terms.Payer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A statement as a CSV file (RFC 4180), and back. The same statement is always the same text: this
/// is what is frozen when it's sent. It has no names and no words that people typed, so no cell
/// needs quotes.
///
/// Amounts of fees and settlements are those of their payer; opening and closing balance are
/// positive if the partner owes.
public final class StatementText {
    private static final String END = "\r\n";
    private static final String HEADER =
            "statement,line,kind,date,reference,payer,basis,rule,amount,currency,corrects";
    private static final String OPENING = "opening";
    private static final String FEE = "fee";
    private static final String SETTLEMENT = "settlement";
    private static final String CLOSING = "closing";
    private static final String REFERRAL = "R-";

    /// Places of the cells in a row.
    private static final int KIND = 2;

    private static final int DATE = 3;
    private static final int REFERENCE = 4;
    private static final int PAYER = 5;
    private static final int BASIS = 6;
    private static final int RULE = 7;
    private static final int AMOUNT = 8;
    private static final int CORRECTS = 10;

    private StatementText() {}

    public static String write(Statement statement) {
        var rows = new Rows(statement);
        rows.add(OPENING, "", "", "", "", "", statement.opening(), "");
        for (var line : statement.lines()) {
            var fee = line.fee();
            rows.add(
                    FEE,
                    fee.on().toString(),
                    REFERRAL + fee.number(),
                    payer(fee.payer()),
                    fee.basis() == null ? "" : amount(fee.basis()),
                    RuleCode.write(fee.rule()),
                    fee.amount(),
                    Objects.requireNonNullElse(line.corrects(), ""));
        }
        for (var each : statement.settlements()) {
            var on = each.on().toString();
            rows.add(SETTLEMENT, on, each.id(), payer(each.payer()), "", "", each.amount(), "");
        }
        rows.add(CLOSING, "", "", "", "", "", statement.closing(), "");
        return rows.text.toString();
    }

    private static final class Rows {
        final Statement statement;
        final StringBuilder text = new StringBuilder(HEADER).append(END);
        int line;

        Rows(Statement statement) {
            this.statement = statement;
        }

        void add(
                String kind,
                String date,
                String reference,
                String payer,
                String basis,
                String rule,
                Money amount,
                String corrects) {
            var cells =
                    List.of(
                            statement.label(),
                            "" + line++,
                            kind,
                            date,
                            reference,
                            payer,
                            basis,
                            rule,
                            amount(amount),
                            statement.currency().getCode(),
                            corrects);
            text.append(String.join(",", cells)).append(END);
        }
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    private static String payer(Payer payer) {
        return payer.name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if [#write(Statement)] didn't write it
    public static Statement read(FirmId firm, PartnerId partner, String text) {
        var rows = text.lines().skip(1).map(row -> row.split(",", -1)).toList();
        var label = rows.getFirst()[0];
        var currency = CurrencyUnit.of(label.substring(label.length() - 3));
        var month = YearMonth.parse(label.substring(2, label.length() - 4));
        var lines = new ArrayList<StatementLine>();
        var settlements = new ArrayList<FeeSettlement>();
        var opening = Money.zero(currency);
        for (var row : rows) {
            switch (row[KIND]) {
                case OPENING -> opening = money(row[AMOUNT], currency);
                case FEE -> lines.add(line(row, currency));
                case SETTLEMENT -> settlements.add(settlement(row, currency));
                case CLOSING -> {
                    // It follows from the others.
                }
                case String other -> throw new IllegalArgumentException("not a row: " + other);
            }
        }
        return new Statement(firm, partner, month, currency, lines, opening, settlements);
    }

    private static StatementLine line(String[] row, CurrencyUnit currency) {
        var fee =
                new FeeLine(
                        Integer.parseInt(row[REFERENCE].substring(REFERRAL.length())),
                        payer(row),
                        LocalDate.parse(row[DATE]),
                        row[BASIS].isEmpty() ? null : money(row[BASIS], currency),
                        RuleCode.read(row[RULE]),
                        money(row[AMOUNT], currency));
        return new StatementLine(fee, emptyAsNull(row[CORRECTS]));
    }

    private static FeeSettlement settlement(String[] row, CurrencyUnit currency) {
        return new FeeSettlement(
                row[REFERENCE],
                payer(row),
                LocalDate.parse(row[DATE]),
                money(row[AMOUNT], currency));
    }

    private static Payer payer(String[] row) {
        return Payer.valueOf(row[PAYER].toUpperCase(Locale.ROOT));
    }

    private static Money money(String amount, CurrencyUnit currency) {
        return Money.of(currency, new BigDecimal(amount));
    }

    private static @Nullable String emptyAsNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
