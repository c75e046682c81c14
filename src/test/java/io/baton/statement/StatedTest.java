package io.baton.statement;

import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.revenue.RevenueFixtures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What is listed on one statement after the other.
class StatedTest {
    private static final Partner CLOUD = partner("CloudNine");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final List<Statement> sent = new ArrayList<>();

    private static Referral won(int number, String amount, String day) {
        return RevenueFixtures.wonOut(number, CLOUD, usd(amount), "10", day);
    }

    /// Sends the statement of a month.
    private Statement sends(YearMonth month, Referral... referrals) {
        var ledger =
                Ledger.toState(
                        List.of(referrals),
                        LocalDate.of(2027, 12, 31),
                        RevenueFixtures.FIRM.zone());
        var lines = new Stated(sent).differences(ledger, CurrencyUnit.USD, month);
        var opening = sent.isEmpty() ? usd("0") : sent.getLast().closing();
        var statement =
                new Statement(
                        RevenueFixtures.FIRM.id(),
                        CLOUD.id(),
                        month,
                        CurrencyUnit.USD,
                        lines,
                        opening,
                        List.of());
        sent.add(statement);
        return statement;
    }

    private static List<Money> amounts(Statement statement) {
        return statement.lines().stream().map(line -> line.fee().amount()).toList();
    }

    @Test
    void eachFeeIsStatedOnce() {
        var first = won(1, "4500", "2026-10-05");
        assertThat(amounts(sends(OCTOBER, first))).containsExactly(usd("450"));
        var november = sends(OCTOBER.plusMonths(1), first, won(2, "100", "2026-11-03"));
        assertThat(amounts(november)).containsExactly(usd("10"));
        assertThat(november.closing()).isEqualTo(usd("460"));
    }

    @Test
    void aFeeOfALaterMonthWaits() {
        var statement = sends(OCTOBER, won(1, "1", "2026-10-31"), won(2, "4500", "2026-11-01"));
        assertThat(amounts(statement)).containsExactly(usd("0.10"));
    }

    @Test
    void aCorrectedWinIsALineOnTheNextStatement() {
        var before = won(1, "4500", "2026-10-05");
        sends(OCTOBER, before);
        var after = RevenueFixtures.restated(before, usd("4000"), LocalDate.of(2026, 11, 9));
        var november = sends(OCTOBER.plusMonths(1), after);
        assertThat(amounts(november)).containsExactly(usd("-50"));
        assertThat(november.lines().getFirst().corrects()).isEqualTo("S-2026-10-USD");
        assertThat(november.closing()).isEqualTo(usd("400"));
        assertThat(sends(OCTOBER.plusMonths(2), after).lines()).isEmpty();
    }

    @Test
    void aWinThatNoLongerCountsIsTakenBack() {
        sends(OCTOBER, won(1, "4500", "2026-10-05"));
        var november = sends(OCTOBER.plusMonths(1));
        assertThat(amounts(november)).containsExactly(usd("-450"));
        assertThat(november.closing()).isEqualTo(usd("0"));
    }

    @Test
    void aWinThatMovesToAnotherDayIsTakenBackAndStatedAnew() {
        sends(OCTOBER, won(1, "4500", "2026-10-05"));
        assertThat(amounts(sends(OCTOBER.plusMonths(1), won(1, "4500", "2026-10-07"))))
                .containsExactly(usd("450"), usd("-450"));
    }
}
