package io.baton.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.paid;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.memory.InMemoryDigestReferrals;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.revenue.Revenue;
import io.baton.revenue.RevenueFixtures;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What wins bring after their own date counts in one week.
class LaterIncomeOfAWeekTest {
    private static final Partner NORTH = partner("Northwind");
    private static final Instant NOW = Instant.parse("2026-11-09T09:00:00Z");

    @Test
    void whatFallsDueIsInExactlyOneOfTwoConsecutiveDigests() {
        var monthly = WinAmount.of(Worth.monthly(usd("100")));
        var day = LocalDate.parse("2026-09-09");
        var won =
                changed(
                        Closing.win(
                                acceptedIn(1, NORTH, "2026-09-09"),
                                monthly,
                                null,
                                day,
                                ANNA,
                                false,
                                noon(day)));
        for (var hour : List.of("09:00:00Z", "12:00:00Z", "18:00:00Z")) {
            assertThat(inTwoDigests("2026-11-09T" + hour, won)).as(hour).isEqualTo(usd("100"));
        }
    }

    @Test
    void aFeeIsInExactlyOneOfTwoDigestsWheneverThePaymentWasRecorded() {
        var rule = FeeRule.percent(Percentage.of("10")).due(FeeRule.Due.PAYMENT);
        var accepted = acceptedOut(1, NORTH, "2026-09-01", AgreedTerms.of(rule));
        var day = LocalDate.parse("2026-09-01");
        var amount = WinAmount.once(usd("5000"));
        var won = changed(Closing.win(accepted, amount, rule, day, ANNA, false, noon(day)));
        var paid = paid(won, usd("1000"), LocalDate.parse("2026-11-09"));
        for (var hour : List.of("09:00:00Z", "11:59:00Z", "18:00:00Z")) {
            assertThat(inTwoDigests("2026-11-09T" + hour, paid)).as(hour).isEqualTo(usd("100"));
        }
    }

    /// What both count in the week. The first digest comes before the rest of the day is recorded.
    private static Money inTwoDigests(String middle, Referral referral) {
        var at = Instant.parse(middle);
        var first = new Window(NOW.minusSeconds(604_800), at, RevenueFixtures.ZONE);
        var next = new Window(at, NOW.plusSeconds(604_800), RevenueFixtures.ZONE);
        return earned(first, referral).plus(earned(next, referral));
    }

    private static Money earned(Window window, Referral referral) {
        boolean known = !referral.steps().getLast().at().isAfter(window.until());
        var some = known ? List.of(referral) : List.<Referral>of();
        var news = News.of(new InMemoryDigestReferrals(_ -> some), FIRM.id(), window);
        return Revenue.of(news.wins(), news.later(), FIRM.currency()).earned();
    }
}
