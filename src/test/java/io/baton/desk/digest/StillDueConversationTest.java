package io.baton.desk.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.fee;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.PostedCards;
import io.baton.desk.revenue.RevenueTestFirm;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The month that runs counts what falls due later in it. Each card says how much that is. Today is
/// 9 November 2026.
class StillDueConversationTest {
    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner cloud = firm.has(partner("CloudNine", fee("12", "2026-01-01")));
    private final Partner ring = firm.has(partner("RingPros", fee("12", "2026-01-01")));

    private static Referral won(int number, Partner partner, Worth amount, String day) {
        return changed(
                Closing.win(
                        acceptedIn(number, partner, day),
                        WinAmount.of(amount),
                        null,
                        LocalDate.parse(day),
                        ANNA,
                        false,
                        noon(day)));
    }

    private String digest() {
        firm.annaSays("revenue digest now");
        return PostedCards.textOf(firm.posted().getLast());
    }

    private String answer(String question) {
        return PostedCards.textOf(firm.annaSays(question).card());
    }

    private void someWins() {
        firm.has(
                won(1, cloud, Worth.monthly(usd("200")), "2026-09-05"),
                won(2, cloud, Worth.monthly(usd("30")), "2026-09-20"),
                won(3, ring, Worth.monthly(usd("5")), "2026-10-30"),
                won(4, ring, Worth.yearly(usd("100")), "2025-11-25"),
                won(5, ring, Worth.monthly(usd("7")).forMonths(2), "2026-09-28"),
                won(6, cloud, Worth.once(usd("1000")), "2026-11-03"));
    }

    @Test
    void eachCardSaysWhatOfTheMonthIsStillDue() {
        someWins();
        firm.annaSays("revenue this month")
                .isTold(
                        "Partners earned you $1,335 in November 2026 so far (one win), $135 of it due by 30 November.");
        firm.annaSays("revenue 2026").isTold("in 2026 so far", ", $135 of it due by 30 November.");
        firm.annaSays("revenue")
                .isTold("November 2026 so far: $1,335", "$135 of it due by 30 November");
        firm.annaSays("revenue CloudNine this month").isTold(", $30 of it due by 30 November.");
        firm.annaSays("revenue RingPros this month").isTold(", all of it due by 30 November.");
    }

    @Test
    void theDigestSaysTheSame() {
        someWins();
        assertThat(digest())
                .contains(
                        "November 2026: $1,335 (CloudNine $1,230, RingPros $105), $135 of it due by 30 November",
                        "$135 of it due by 30 November");
    }

    @Test
    void aMonthThatIsOverHasNothingDue() {
        someWins();
        assertThat(answer("revenue October")).contains("$").doesNotContain("due by");
        assertThat(answer("revenue 2025")).contains("$").doesNotContain("due by");
        firm.setClock("2026-11-30T09:30:00Z");
        assertThat(answer("revenue this month")).contains("$1,335").doesNotContain("due by");
    }

    @Test
    void whatIsPaidOnceNeedsNoSuchWords() {
        firm.has(won(1, cloud, Worth.once(usd("1000")), "2026-11-03"));
        assertThat(answer("revenue this month")).contains("$1,000").doesNotContain("due by");
        assertThat(digest()).doesNotContain("due by");
    }

    @Test
    void ofVeryManyWinsTheSumSaysWhatIsDueAtLeast() {
        for (int number = 1; number <= 201; number++) {
            firm.has(won(number, cloud, Worth.monthly(usd("10")), "2026-09-20"));
        }

        // $10 a month for each; the 200 that are read bring $2,000.
        assertThat(answer("revenue november"))
                .contains("at least $2,000 of it due by 30 November")
                .doesNotContain("some of it");
    }

    @Test
    void ofAPartnerWhoseWinsWereNotReadItSaysPerhaps() {
        for (int number = 1; number <= 200; number++) {
            firm.has(won(number, cloud, Worth.monthly(usd("10")), "2026-09-20"));
        }
        firm.has(won(201, ring, Worth.monthly(usd("10")), "2026-09-20"));

        assertThat(answer("revenue RingPros this month"))
                .contains("perhaps some of it due by 30 November");
    }
}
