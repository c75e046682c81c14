package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.loggedOut;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecountTest {
    private static final Partner NORTH = partner("Northwind");

    private final CrashingTallies tallies = new CrashingTallies();
    private final Recount recount = new Recount(tallies, tallies);

    @Test
    void aCountThatReadEarlierNeverBringsBackOlderFigures() {
        tallies.write(acceptedOut(1, NORTH, "2026-10-02"));
        count();
        tallies.write(won(stored()));

        // Another instance counts after the win was reopened, and finds what is stored already.
        tallies.beforeNextTallyWrite(() -> {
            tallies.write(reopened(stored()));
            count();
        });
        count();

        assertThat(tallies.allCounted()).isTrue();
        assertThat(tallies.stored().wins(FIRM.currency())).isZero();
        new FullCount(tallies.referrals(), FIRM.zone()).assertEqual(tallies.stored());
    }

    @Test
    void aWriteDuringACountIsCountedByTheNext() {
        tallies.write(acceptedOut(1, NORTH, "2026-10-02"));
        tallies.beforeNextTallyWrite(() -> tallies.write(won(stored())));
        count();
        assertThat(tallies.allCounted()).isFalse();

        count();
        assertThat(tallies.allCounted()).isTrue();
        assertThat(tallies.stored().wins(FIRM.currency())).isEqualTo(1);
    }

    @Test
    void allOfAPartnerCanBeCountedInAnotherTimeZone() {
        tallies.write(acceptedOut(1, NORTH, "2026-10-31"));
        count();
        var east = ZoneId.of("Pacific/Kiritimati");
        recount.all(FIRM.id(), NORTH.id(), east);

        var tally = Objects.requireNonNull(tallies.stored().byPartner().get(NORTH.id()));
        assertThat(tally.zone()).isEqualTo(east);
        assertThat(tally.months().keySet()).containsExactly(YearMonth.of(2026, 11));
        new FullCount(tallies.referrals(), east).assertEqual(tallies.stored());
    }

    @Test
    void manyMarksAreReadInPages() {
        for (int number = 1; number <= 2_300; number++) {
            tallies.write(acceptedOut(number, NORTH, "2026-10-02"));
        }
        recount.everything(FIRM.id(), List.of(), FIRM.zone());
        assertThat(tallies.largestPage()).isEqualTo(1_000);
        assertThat(tallies.allCounted()).isTrue();
        new FullCount(tallies.referrals(), FIRM.zone()).assertEqual(tallies.stored());
    }

    @Test
    void manyReferralsOfAMonthAreReadInPages() {
        for (int number = 1; number <= 450; number++) {
            tallies.write(acceptedOut(number, NORTH, "2026-10-02"));
        }
        count();
        assertThat(
                        Objects.requireNonNull(tallies.stored().byPartner().get(NORTH.id()))
                                .in(YearMonth.of(2026, 10))
                                .given())
                .extracting(HandoffTally::referrals)
                .isEqualTo(450);
        tallies.write(won(stored()));
        count();
        assertThat(
                        Objects.requireNonNull(tallies.stored().byPartner().get(NORTH.id()))
                                .in(YearMonth.of(2026, 10))
                                .given())
                .extracting(HandoffTally::referrals, HandoffTally::won)
                .containsExactly(450, 1);
    }

    @Test
    void aPartnerWithoutReferralsHasNoTally() {
        recount.everything(FIRM.id(), List.of(NORTH.id()), FIRM.zone());
        assertThat(tallies.stored().byPartner()).isEmpty();
    }

    @Test
    void figuresThatAreGoneAreGoneFromTheTallyToo() {
        tallies.write(offeredOut(1, NORTH, "2026-10-02"));
        count();
        assertThat(northsMonths()).containsExactly(YearMonth.of(2026, 10));

        // The data was restored from before the offer.
        tallies.write(loggedOut(1, "2026-10-02"));
        recount.all(FIRM.id(), NORTH.id(), FIRM.zone());
        assertThat(northsMonths()).isEmpty();
    }

    @Test
    void aMonthThatAWinLeftIsDropped() {
        tallies.write(won(acceptedOut(1, NORTH, "2026-08-02")));
        count();
        assertThat(northsMonths()).containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 10));

        tallies.write(reopened(stored()));
        count();
        assertThat(northsMonths()).containsExactly(YearMonth.of(2026, 8));
    }

    private Set<YearMonth> northsMonths() {
        return Objects.requireNonNull(tallies.stored().byPartner().get(NORTH.id()))
                .months()
                .keySet();
    }

    private void count() {
        recount.pending(FIRM.id(), FIRM.zone());
    }

    private Referral stored() {
        return tallies.referrals().stream()
                .filter(each -> each.number() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static Referral won(Referral referral) {
        var day = LocalDate.parse("2026-10-03");
        return changed(
                Closing.win(
                        referral,
                        WinAmount.once(usd("100")),
                        null,
                        day,
                        ANNA,
                        false,
                        noon("2026-10-03")));
    }

    private static Referral reopened(Referral referral) {
        return changed(Closing.reopen(referral, ANNA, noon("2026-10-04")));
    }
}
