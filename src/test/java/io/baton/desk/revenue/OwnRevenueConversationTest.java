package io.baton.desk.revenue;

import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.revenue.RevenueFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a partner's people see of revenue. Today is 9 November 2026.
class OwnRevenueConversationTest {
    private static final Individual KIM = new Individual("test:kim", "Kim");
    private static final Individual MAX = new Individual("test:max", "Max");

    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner cloud = firm.has(of("CloudNine", KIM));
    private final Partner north = firm.has(of("Northwind", MAX));

    private static Partner of(String name, Individual contact) {
        return partner(name)
                .withContacts(
                        List.of(
                                new Contact.InChat(RevenueFixtures.RITA),
                                new Contact.InChat(contact)));
    }

    @BeforeEach
    void someWins() {
        firm.has(
                wonIn(1, cloud, usd("4000"), "2026-10-05"),
                wonOut(2, cloud, usd("20000"), "10", "2026-09-05"),
                wonOut(3, cloud, usd("900"), null, "2026-08-05"),
                acceptedOut(4, cloud, "2026-11-02"),
                acceptedIn(5, cloud, "2026-11-03"),
                wonIn(6, cloud, usd("300"), "2024-02-01"),
                wonIn(7, north, usd("6000"), "2026-10-06"));
    }

    @Test
    void aContactSeesTheirOwnFiguresFromTheirSide() {
        firm.annaSays("revenue total 2026-10 $40,000");
        firm.guestSays(KIM, "revenue")
                .isTold(
                        "CloudNine with Us",
                        "Between your two firms since November 2025:",
                        "Us sent you 3 ($20,900 won).",
                        "You sent Us 2 ($4,000 won).",
                        "Fees you owe Us for that time: $2,000.");
        assertThat(firm.text())
                .doesNotContain("Northwind", "40,000", "6,000", "%", "earned", "share", "target");
    }

    @Test
    void aContactCanNameATimeAndTheirFirm() {
        firm.guestSays(KIM, "revenue last month").isTold("in October 2026:", "You sent Us 1");
        firm.guestSays(KIM, "revenue CloudNine 2024").isTold("in 2024:", "($300 won)");
        firm.guestSays(KIM, "revenue 2027").isTold("hasn't started yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue Northwind",
                "revenue northwind 2026",
                "revenue Nobodys",
                "revenue northwnid",
                "revenue last month with Northwind"
            })
    void aContactLearnsNothingOfOtherPartners(String words) {
        firm.guestSays(KIM, words).isTold("You can only see your own firm here.");
        assertThat(firm.text()).doesNotContain("6,000", "Northwind", "Did you mean");
    }

    @Test
    void aPressedButtonShowsAContactNoOtherPartner() {
        firm.annaSays("revenue Northwind 2026");
        var stolen = firm.button("2025");
        firm.presses(KIM, false, stolen);
        assertThat(firm.text()).contains("You can only see your own firm here.");
        firm.annaSays("revenue 2026");
        firm.presses(KIM, false, firm.button("2025"));
        assertThat(firm.text()).contains("CloudNine with Us").doesNotContain("%", "Northwind");
    }

    @Test
    void aContactOfTwoPartnersIsAskedForWhich() {
        firm.has(of("Second Cloud", KIM));
        firm.guestSays(KIM, "revenue last month").isTold("Which of your firms do you mean?");
        firm.presses(KIM, false, firm.button("CloudNine, October 2026"));
        assertThat(firm.text()).contains("CloudNine with Us", "in October 2026:");
    }

    @Test
    void aStrangerIsToldHowToJoin() {
        var stranger = new Individual("test:eve", "Eve");
        for (var words : List.of("revenue", "revenue CloudNine", "revenue 2025")) {
            firm.guestSays(stranger, words);
            assertThat(firm.text()).contains("join CODE").doesNotContain("CloudNine", "$");
        }
    }
}
