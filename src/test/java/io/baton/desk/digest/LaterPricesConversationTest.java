package io.baton.desk.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.RITA;
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
import io.baton.referral.Participant;
import io.baton.referral.Pricing;
import io.baton.referral.Referral;
import io.baton.referral.WinFigures;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A price that the two sides don't agree on yet leaves what was paid before it confirmed.
class LaterPricesConversationTest {
    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner cloud = firm.has(partner("CloudNine", fee("12", "2026-01-01")));

    /// $200 a month that both sides agree on, from this day on.
    private Referral agreed(String day) {
        var won =
                Closing.win(
                        acceptedIn(1, cloud, day),
                        new WinAmount(usd("1000"), Worth.monthly(usd("200")), null),
                        null,
                        LocalDate.parse(day),
                        ANNA,
                        true,
                        noon(day));
        var rita = new Participant.ForPartner(RITA, cloud);
        return changed(WinFigures.accept(changed(won), rita, noon(day)));
    }

    /// Anna says that it's $300 from a day on. Rita hasn't answered.
    private static Referral repriced(Referral agreed, String from) {
        var change = new PriceChange(LocalDate.parse(from), Worth.monthly(usd("300")));
        return changed(Pricing.reprice(agreed, change, ANNA, true, noon("2026-11-06")));
    }

    private static Referral ended(Referral agreed, String day) {
        return changed(Closing.end(agreed, LocalDate.parse(day), ANNA, true, noon("2026-11-06")));
    }

    private String told(String question) {
        firm.annaSays(question);
        return PostedCards.textOf(firm.card());
    }

    private String digest() {
        firm.annaSays("revenue digest now");
        return PostedCards.textOf(firm.posted().getLast());
    }

    @Test
    void thisMonthIsConfirmedIfThePriceComesLater() {
        firm.has(repriced(agreed("2026-11-05"), "2027-01-01"));
        assertThat(digest())
                .contains(
                        "$300 a month from Fri 1 Jan 2027 (unconfirmed from Fri 1 Jan 2027 on)",
                        "November 2026: $1,200 (CloudNine $1,200)",
                        "they sent 1 ($1,200 won)",
                        "Figures that differ")
                .doesNotContain("$1,200), unconfirmed", "of it unconfirmed", "Not confirmed yet");
    }

    @Test
    void onlyTheMonthsFromThePriceOnAreUnconfirmed() {
        firm.has(repriced(agreed("2026-08-05"), "2026-10-01"));
        assertThat(told("revenue September")).contains("$200").doesNotContain("unconfirmed");
        assertThat(told("revenue October")).contains("$300", "unconfirmed");
        assertThat(told("revenue 2026")).contains("$2,000", "$600 of it unconfirmed");
        assertThat(told("revenue CloudNine 2026")).contains("$600 of it unconfirmed");
    }

    @Test
    void anEndThatIsntAgreedLeavesWhatCameBefore() {
        firm.has(ended(agreed("2026-08-05"), "2026-11-30"));
        assertThat(told("revenue 2026")).contains("$1,800").doesNotContain("unconfirmed");
    }

    @Test
    void theSecondPriceInTheSameMonthCounts() {
        firm.has(repriced(repriced(agreed("2026-08-05"), "2026-11-01"), "2026-12-01"));
        assertThat(told("revenue October")).contains("$200").doesNotContain("unconfirmed");
        assertThat(told("revenue November")).contains("$300", "unconfirmed");
    }

    @Test
    void anotherFirstAmountIsUnconfirmedFromTheStart() {
        firm.has(
                changed(
                        Closing.win(
                                agreed("2026-11-05"),
                                WinAmount.of(Worth.monthly(usd("250"))),
                                null,
                                LocalDate.parse("2026-11-05"),
                                ANNA,
                                true,
                                noon("2026-11-06"))));
        assertThat(digest()).contains("November 2026: $250 (CloudNine $250), unconfirmed");
    }
}
