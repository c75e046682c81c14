package io.baton.revenue;

import io.baton.firm.FirmId;
import io.baton.past.PastReferral;
import io.baton.past.PastResult;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Direction;
import io.baton.referral.RandomHistory;
import io.baton.referral.Referral;
import io.baton.referral.Registration;
import io.baton.referral.Undo;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.RandomRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Random referrals of a year, with wins of any amount, in four currencies, at several rates.
public final class RandomReferrals {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final int DAYS = 365;
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));

    private final Random random;

    public RandomReferrals(Random random) {
        this.random = random;
    }

    /// A new referral with some steps, not stored yet. Some are from a file.
    public Referral logged(FirmId firm, int number) {
        var logged = history().logged(firm, number);
        var next =
                switch (random.nextInt(8)) {
                    case 0 -> imported(logged);
                    case 1, 2 -> past(logged);
                    default -> logged;
                };
        for (int i = random.nextInt(4); i > 0; i--) {
            next = changed(next);
        }
        return next;
    }

    /// As if it came from a file, imported on any day of the year.
    Referral imported(Referral logged) {
        return new Referral(
                fromFile(logged),
                logged.wanted(),
                logged.parties(),
                logged.state(),
                logged.history(),
                logged.version());
    }

    /// A closed one of a file.
    Referral past(Referral logged) {
        var on = day();
        var won = new PastResult.Won(amount(), on, List.of());
        return new PastReferral(
                        on,
                        Direction.OUT,
                        logged.wanted(),
                        RandomHistory.RINGPROS,
                        AgreedTerms.NONE,
                        random.nextBoolean() ? won : new PastResult.Lost("no"))
                .as(fromFile(logged), ZoneOffset.UTC);
    }

    private Registration fromFile(Referral logged) {
        var before = logged.registration();
        return new Registration(
                before.id(),
                before.firm(),
                before.number(),
                before.channel(),
                before.bundle(),
                new Registration.Imported(RevenueFixtures.ANNA, moment(), "old.csv", 2, null));
    }

    /// After a few more steps.
    public Referral changed(Referral before) {
        var next = before;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            next =
                    switch (random.nextInt(12)) {
                        case 0, 1, 2 -> won(next);
                        case 3 -> history().returnedAndOffered(next);
                        default -> history().after(next, 1);
                    };
        }
        return next;
    }

    private Referral won(Referral before) {
        var amount = amount();
        boolean canAsk = random.nextBoolean();
        return switch (Closing.win(
                before, amount, rule(), day(), RevenueFixtures.ANNA, canAsk, moment())) {
            case Decision.Changed(var next) -> Undo.forgetting(next);
            case Decision.Refused _ -> before;
        };
    }

    private WinAmount amount() {
        var currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        var money = Money.ofMinor(currency, 1 + random.nextInt(3_000_000));
        return switch (random.nextInt(6)) {
            case 0 -> WinAmount.of(Worth.monthly(money));
            case 1 ->
                    WinAmount.both(Worth.once(money), Worth.yearly(money).forMonths(18))
                            .orElseThrow();
            default -> WinAmount.once(money);
        };
    }

    private @Nullable FeeRule rule() {
        return random.nextInt(4) == 0 ? null : new RandomRules(random).rule();
    }

    private RandomHistory history() {
        return new RandomHistory(random, moment());
    }

    private Instant moment() {
        return day().atStartOfDay(ZoneOffset.UTC).plusMinutes(random.nextInt(1_440)).toInstant();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
