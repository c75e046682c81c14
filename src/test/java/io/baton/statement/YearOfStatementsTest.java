package io.baton.statement;

import static io.baton.revenue.RevenueFixtures.paid;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.statement.StatementFixtures.in;
import static io.baton.statement.StatementFixtures.out;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.Cycle;
import io.baton.terms.FeeRule;
import io.baton.terms.FeeRule.Due;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// A year with every kind of terms. The tables were computed by hand.
class YearOfStatementsTest {
    private static final Cycle WHILE_IT_RUNS = new Cycle.PerMonth(null);

    private static FeeRule percent(String rate) {
        return FeeRule.percent(Percentage.of(rate));
    }

    private static WinAmount once(String amount) {
        return WinAmount.once(usd(amount));
    }

    private static WinAmount monthly(String amount) {
        return WinAmount.of(Worth.monthly(usd(amount)));
    }

    private static Referral paidOn(Referral won, String... amountsAndDays) {
        var next = won;
        for (int i = 0; i < amountsAndDays.length; i += 2) {
            next = paid(next, usd(amountsAndDays[i]), LocalDate.parse(amountsAndDays[i + 1]));
        }
        return next;
    }

    private static List<Referral> wins() {
        var onPayment = percent("10").within(null, usd("500")).due(Due.PAYMENT);
        return List.of(
                out(1, percent("10"), once("12000"), "2026-01-15"),
                paidOn(
                        out(2, onPayment, once("8000"), "2026-02-10"),
                        "3000",
                        "2026-03-05",
                        "5000",
                        "2026-04-20"),
                out(3, FeeRule.flat(usd("250")), once("900"), "2026-03-03"),
                out(4, percent("15").per(new Cycle.PerMonth(3)), monthly("200"), "2026-01-31"),
                out(5, FeeRule.flat(usd("20")).per(WHILE_IT_RUNS), monthly("300"), "2026-10-01"),
                in(6, percent("5").within(usd("100"), null), once("1000"), "2026-06-01"),
                paidOn(
                        in(7, FeeRule.flat(usd("75")).due(Due.PAYMENT), once("5000"), "2026-07-01"),
                        "2500",
                        "2026-08-15",
                        "2500",
                        "2026-09-15"),
                out(8, percent("7.5"), WinAmount.of(Worth.yearly(usd("1333.33"))), "2026-05-20"),
                paidOn(
                        in(
                                9,
                                percent("10").per(WHILE_IT_RUNS).due(Due.PAYMENT),
                                monthly("100"),
                                "2026-11-01"),
                        "100",
                        "2026-11-30",
                        "100",
                        "2026-12-30"));
    }

    private static String row(Statement statement) {
        return "%s due %s settled %s closing %s: %s"
                .formatted(
                        statement.month(),
                        plain(statement.due()),
                        plain(statement.settled()),
                        plain(statement.closing()),
                        statement.lines().stream()
                                .map(each ->
                                        each.fee().number() + "=" + plain(each.fee().forFirm()))
                                .toList());
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }

    @Test
    void aYearWithEveryKindOfTermsIsStatedToTheCent() {
        var settlements =
                List.of(
                        StatementFixtures.paid(
                                Payer.PARTNER, usd("1200"), LocalDate.parse("2026-02-20"), 1),
                        StatementFixtures.paid(
                                Payer.FIRM, usd("100"), LocalDate.parse("2026-07-03"), 2));
        var books = new StatementFixtures.Books();
        var rows = new ArrayList<String>();
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(2026, month))
                .forEach(month ->
                        books.send(wins(), settlements, month)
                                .forEach(each -> rows.add(row(each))));
        assertThat(rows)
                .containsExactly(
                        "2026-01 due 1230.00 settled 0.00 closing 1230.00: [1=1200.00, 4=30.00]",
                        "2026-02 due 30.00 settled 1200.00 closing 60.00: [4=30.00]",
                        "2026-03 due 580.00 settled 0.00 closing 640.00: [3=250.00, 2=300.00, 4=30.00]",
                        "2026-04 due 200.00 settled 0.00 closing 840.00: [2=200.00]",
                        "2026-05 due 100.00 settled 0.00 closing 940.00: [8=100.00]",
                        "2026-06 due -100.00 settled 0.00 closing 840.00: [6=-100.00]",
                        "2026-07 due 0.00 settled -100.00 closing 940.00: []",
                        "2026-08 due -75.00 settled 0.00 closing 865.00: [7=-75.00]",
                        "2026-10 due 20.00 settled 0.00 closing 885.00: [5=20.00]",
                        "2026-11 due 10.00 settled 0.00 closing 895.00: [5=20.00, 9=-10.00]",
                        "2026-12 due 10.00 settled 0.00 closing 905.00: [5=20.00, 9=-10.00]");
    }

    @Test
    void aYearThatIsStatedAtOnceSaysTheSame() {
        var books = new StatementFixtures.Books();
        var all = books.send(wins(), List.of(), YearMonth.of(2026, 12));
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().due()).isEqualTo(usd("2005"));
    }
}
