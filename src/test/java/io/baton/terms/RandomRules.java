package io.baton.terms;

import io.baton.firm.Percentage;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Rules of every kind.
public final class RandomRules {
    private final Random random;

    public RandomRules(Random random) {
        this.random = random;
    }

    public FeeRule rule() {
        var due = random.nextBoolean() ? FeeRule.Due.WIN : FeeRule.Due.PAYMENT;
        return random.nextInt(3) == 0
                ? new FeeRule(new Fee.Flat(usd(1, 50_000)), cycle(), null, null, due)
                : limited(new FeeRule(percent(), cycle(), null, null, due));
    }

    private FeeRule limited(FeeRule rule) {
        @Nullable Money floor = random.nextInt(3) == 0 ? usd(1, 20_000) : null;
        @Nullable Money cap = random.nextInt(3) == 0 ? usd(20_000, 500_000) : null;
        return rule.within(floor, cap);
    }

    private Fee percent() {
        return new Fee.Percent(Percentage.of(random.nextInt(1, 4_000) / 100.0 + ""));
    }

    private Cycle cycle() {
        return switch (random.nextInt(3)) {
            case 0 -> new Cycle.PerWin();
            case 1 -> new Cycle.PerMonth(null);
            default -> new Cycle.PerMonth(random.nextInt(1, 30));
        };
    }

    private Money usd(int least, int below) {
        return Money.ofMinor(CurrencyUnit.USD, random.nextInt(least, below));
    }
}
