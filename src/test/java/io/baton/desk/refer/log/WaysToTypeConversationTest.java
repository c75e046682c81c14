package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One line is read in one way, however it was typed: money, spaces, quotes, dashes and markup.
class WaysToTypeConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "backup");
    }

    private Referral only() {
        return testFirm.referrals.all(TestFirm.FIRM).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    12 500 €                 | EUR 12500.00
                    12 500,00 €              | EUR 12500.00
                    5.000,- €                | EUR 5000.00
                    CHF 12'500.-             | CHF 12500.00
                    5000 Euro                | EUR 5000.00
                    ~$12k                    | about USD 12000.00
                    $1.2 million             | USD 1200000.00
                    for about $4,000         | about USD 4000.00
                    ₹1,50,000                | INR 150000.00
                    worth 30 grand           | USD 30000.00
                    12k                      | USD 12000.00
                    USD 12 500               | USD 12500.00
                    - $500                   | USD 500.00
                    $10,000 - $15,000        | USD 10000.00 to USD 15000.00
                    $200/month               | USD 200.00 monthly
                    €200 a month for 36 months | EUR 200.00 monthly for 36
                    2k per year              | USD 2000.00 yearly
                    """)
    void anAmountAtTheEndIsReadInFull(String amount, String expected) {
        anna.says("refer Lake Hotel needs backup " + amount).isTold("Lake Hotel");
        assertThat(only().need()).isEqualTo("backup");
        assertThat(only().client()).isEqualTo("Lake Hotel");
        assertThat(LoggedEstimate.of(only())).isEqualTo(expected);
        anna.says("refer Lake Hotel needs backup to CloudNine " + amount).isTold("CloudNine");
        assertThat(testFirm.referrals.all(TestFirm.FIRM))
                .allSatisfy(referral -> {
                    assertThat(referral.need()).isEqualTo("backup");
                    assertThat(LoggedEstimate.of(referral)).isEqualTo(expected);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    €12.500             | “12.500” could mean 12500 or 12.50
                    -$200/month         | must be above zero, not “-$200 a month”
                    $80/hour            | is a price per hour
                    -$500               | must be above zero
                    """)
    void anAmountThatCannotBeKeptIsNotPartOfTheNeed(String amount, String why) {
        anna.says("refer Lake Hotel needs backup " + amount).isTold(why);
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 seats", "ISO 27001", "office 365", "24/7", "5 users", "10k users"})
    void otherNumbersStayInTheNeed(String need) {
        anna.says("refer Lake Hotel needs " + need);
        assertThat(only().need()).isEqualTo(need);
        assertThat(only().estimate()).isNull();
    }

    @Test
    void aPartnerAndAnAmountWithWordsAreBothFound() {
        anna.says("refer Zed Ltd needs wifi to CloudNine for about $4,000").isTold("CloudNine");
        assertThat(only().client()).isEqualTo("Zed Ltd");
        assertThat(only().need()).isEqualTo("wifi");
        assertThat(LoggedEstimate.of(only())).isEqualTo("about USD 4000.00");
        anna.says("refer Zed Ltd needs phones to CloudNine 12 500");
        assertThat(testFirm.referrals.all(TestFirm.FIRM))
                .anySatisfy(second -> {
                    assertThat(second.need()).isEqualTo("phones");
                    assertThat(LoggedEstimate.of(second)).isEqualTo("USD 12500.00");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer list",
                "refer\u00A0list",
                "refer\u2003list",
                "`refer list`",
                "*refer list*",
                "_refer list_",
                "> refer list",
                "```refer list```",
                "refer&nbsp;list",
                "\u200Brefer list\uFEFF",
                "/refer\u202Flist",
                "**refer list**"
            })
    void spacesAndMarkupAroundACommandDontMatter(String typed) {
        anna.says("refer Lake Hotel needs\u00A0backup");
        assertThat(only().need()).isEqualTo("backup");
        anna.says(typed).isTold("R-1", "Lake Hotel").isNotTold("didn't get that");
    }

    @Test
    void namesAreTheSameInEveryStyleOfQuotesAndAccents() {
        testFirm.partner("M\u00FCller O'Brien", "Max", "wifi");
        anna.says("refer Acme needs wifi to Mu\u0308ller O\u2019Brien")
                .isTold("M\u00FCller O'Brien")
                .isNotTold("Did you mean");
        anna.says("partner show m\u00FCller o\u2018brien").isTold("Max");
    }

    @ParameterizedTest
    @CsvSource({
        "Cl\u043EudNine, CloudNine",
        "C1oudNine, CloudNine",
        "CIoudNine, CloudNine",
        "\u0421loudNine, CloudNine"
    })
    void aNameThatLooksLikeAnotherPartnersIsRefused(String name, String other) {
        anna.says("partner add " + name + ": wifi")
                .isTold("looks the same as your partner “" + other + "”");
        anna.says("partner add NetSix: wifi");
        anna.says("partner edit NetSix: name " + name);
        assertThat(testFirm.partners.all(TestFirm.FIRM))
                .extracting(partner -> partner.name())
                .containsExactlyInAnyOrder("CloudNine", "NetSix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOUDNINE", "cloud\u200BNine", "Cloud\u00ADNine"})
    void theSameNameIsTaken(String name) {
        anna.says("partner add " + name + ": wifi").isTold("already a partner called CloudNine");
    }
}
