package io.baton.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.Percentage;
import io.baton.memory.InMemoryTallies;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.statement.StatementFixtures;
import io.baton.terms.Cycle;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/// The fees that are kept in sums are those that statements list, to the cent, until any month.
class FeeTallyPropertiesTest {
    private static final List<String> ZONES =
            List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York");

    @Property(tries = 500)
    void sumsAreThoseOfTheLedger(@ForAll long seed) {
        var random = new Random(seed);
        var randomReferrals = new RandomReferrals(random);
        var all = new ArrayList<Referral>();
        for (int number = 1; number <= 8; number++) {
            var referral = randomReferrals.logged(RevenueFixtures.FIRM.id(), number);
            for (int i = random.nextInt(6); i > 0; i--) {
                referral = randomReferrals.changed(referral);
            }
            all.add(referral);
        }
        assertExact(random, all);
    }

    @Property(tries = 500)
    void pricesThatChangeAndEndingsAreThoseOfTheLedger(@ForAll long seed) {
        var random = new Random(seed);
        var recurring = new RandomRecurring(random);
        var randomReferrals = new RandomReferrals(random);
        var all = new ArrayList<Referral>();
        for (int number = 1; number <= 3; number++) {
            var referral = recurring.accepted(number);
            for (int i = random.nextInt(12); i > 0; i--) {
                referral = recurring.after(referral);
            }
            all.add(random.nextBoolean() ? randomReferrals.imported(referral) : referral);
        }
        assertExact(random, all);
    }

    private static void assertExact(Random random, List<Referral> all) {
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        var firm = Firm.founded(RevenueFixtures.FIRM.id(), "Us", CurrencyUnit.USD, zone);
        new FullFees(all, zone).assertEqual(InMemoryTallies.of(firm, all));
    }

    @Test
    void whatOneSideOwesIsNotSetOffAgainstTheOther() {
        var fee = RevenueFixtures.usd("100");
        var sums = FeeSums.of(Payer.PARTNER, fee).plus(FeeSums.of(Payer.FIRM, fee));
        assertThat(sums.owedBy(Payer.PARTNER).amounts()).containsExactly(fee);
        assertThat(sums.owedBy(Payer.FIRM).amounts()).containsExactly(fee);
        assertThat(sums.minus(sums).isEmpty()).isTrue();
        assertThat(sums.minus(FeeSums.of(Payer.FIRM, fee.plus(fee))).owedBy(Payer.FIRM).amounts())
                .containsExactly(fee.negated());
    }

    @Test
    void aMonthlyFeeWithoutAnEndIsOneNumber() {
        var rule = FeeRule.percent(Percentage.of("10")).per(new Cycle.PerMonth(null));
        var amount = WinAmount.of(Worth.monthly(RevenueFixtures.usd("200")));
        var won = StatementFixtures.out(1, rule, amount, "2026-01-31");
        var month = MonthTally.of(Counting.of(won).orElseThrow(), RevenueFixtures.ZONE);
        assertThat(month.fees().later().changes()).hasSize(1);
        var tallies = InMemoryTallies.of(RevenueFixtures.FIRM, List.of(won));
        var partner = RevenueFixtures.partner("CloudNine");
        assertThat(tallies.feesUntil(partner, YearMonth.of(2036, 1)).byPartner().amounts())
                .containsExactly(RevenueFixtures.usd("2420"));
    }
}
