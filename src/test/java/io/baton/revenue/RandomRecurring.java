package io.baton.revenue;

import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Pricing;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.Undo;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Random histories of recurring wins: prices that change, endings, corrections, and steps that are
/// undone or reopened.
final class RandomRecurring {
    static final Partner PARTNER =
            RevenueFixtures.partner(
                    "P", new DatedTerms(Payer.PARTNER, LocalDate.of(2025, 1, 1), AgreedTerms.NONE));
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Random random;
    private Instant now = RevenueFixtures.noon("2026-01-01");

    RandomRecurring(Random random) {
        this.random = random;
    }

    /// An accepted referral of either direction.
    Referral accepted(int number) {
        var rate = AgreedTerms.of(FeeRule.percent(Percentage.of(1 + random.nextInt(30) + ".5")));
        return random.nextBoolean()
                ? RevenueFixtures.acceptedOut(number, PARTNER, "2025-12-01", rate)
                : RevenueFixtures.acceptedIn(number, PARTNER, "2025-12-01");
    }

    /// After one more step, or the same if that step isn't possible.
    Referral after(Referral before) {
        now = now.plusSeconds(60);
        return switch (step(before)) {
            case Decision.Changed(var next) ->
                    Undo.remembering(before, next, RevenueFixtures.ANNA, "t" + now, now);
            case Decision.Refused _ -> before;
        };
    }

    private Decision step(Referral before) {
        var anna = RevenueFixtures.ANNA;
        return switch (random.nextInt(9)) {
            case 0, 1 -> Closing.win(before, amount(), null, day(), anna, false, now);
            case 2 -> moved(before);
            case 3, 4 -> Pricing.reprice(before, new PriceChange(day(), price()), anna, false, now);
            case 5 -> Closing.end(before, day(), anna, false, now);
            case 6 -> Closing.reopen(before, anna, now);
            default -> Undo.undo(before, anna, now);
        };
    }

    /// The same amount on another day.
    private Decision moved(Referral before) {
        var amount = before.state() instanceof State.Won won ? won.amount() : amount();
        return Closing.win(before, amount, null, day(), RevenueFixtures.ANNA, false, now);
    }

    private WinAmount amount() {
        return switch (random.nextInt(4)) {
            case 0 -> WinAmount.both(Worth.once(money()), price()).orElseThrow();
            case 1 -> WinAmount.of(price().forMonths(1 + random.nextInt(30)));
            case 2 -> WinAmount.once(money());
            default -> WinAmount.of(price());
        };
    }

    private Worth price() {
        return random.nextInt(4) == 0 ? Worth.yearly(money()) : Worth.monthly(money());
    }

    private Money money() {
        return Money.ofMinor(CurrencyUnit.USD, 1 + random.nextInt(300_000));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(900));
    }
}
