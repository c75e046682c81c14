package io.baton.desk.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.PostedCards;
import io.baton.desk.revenue.RevenueTestFirm;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Closing;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Who is thanked for a win in the digest.
class DigestThanksConversationTest {
    private final RevenueTestFirm firm = new RevenueTestFirm();

    @Test
    void theDigestThanksThePartnerIfNoPersonThereIsKnown() {
        var cloud = firm.has(partner("CloudNine"));
        var alone = firm.has(Partner.named(new PartnerId("solo"), FIRM.id(), "Solo"));
        firm.has(
                wonIn(1, alone, usd("10"), "2026-11-05", ANNA),
                wonIn(2, cloud, usd("10"), "2026-11-05"));
        assertThat(digest())
                .contains(
                        "brought by Solo. Thank you, Solo and Anna!",
                        "brought by CloudNine. Thank you, Rita and Anna!");
    }

    @Test
    void whoTypesTheWinIsNotThanked() {
        var north = firm.has(partner("Northwind"));
        var accepted = acceptedOut(1, north, "2026-11-02");
        var ben = new Individual("p:ben", "Ben");
        firm.has(
                changed(
                        Closing.win(
                                accepted,
                                WinAmount.once(usd("10")),
                                FeeRule.percent(Percentage.of("10")),
                                LocalDate.parse("2026-11-05"),
                                ben,
                                false,
                                noon("2026-11-05"))));
        assertThat(digest()).contains("Thank you, Anna and Rita!").doesNotContain("Ben");
    }

    private String digest() {
        firm.annaSays("revenue digest now");
        return PostedCards.textOf(firm.posted().getLast());
    }
}
