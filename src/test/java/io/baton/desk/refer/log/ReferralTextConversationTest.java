package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the words of `refer` become client, need, partner and amount.
class ReferralTextConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
    }

    @Test
    void aNeedOfFourThousandCharactersIsStoredWhole() {
        var need = "VoIP " + "x".repeat(3995);
        anna.says("refer Acme needs " + need).isTold("R-1 is logged");

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().need()).isEqualTo(need);
    }

    @Test
    void wordsAfterToBelongToTheNeedUnlessTheyNameAPartner() {
        anna.says("refer Acme needs help to move to VoIP");

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().need())
                .isEqualTo("help to move to VoIP");
    }

    @Test
    void aNumberWithoutACurrencyIsNoAmount() {
        anna.says("refer Acme needs phones for 20 seats");
        anna.says("refer Acme needs phones for 20 seats $12.5k");

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().estimate()).isNull();
        assertThat(LoggedEstimate.of(testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow()))
                .isEqualTo("USD 12500.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help with ISO 27001",
                "an audit for SOC 2",
                "a way off SQL 2012",
                "somebody to replace all 27",
                "storage for 40 TBs"
            })
    void aNumberInANameIsNoAmount(String need) {
        anna.says("refer Acme needs " + need).isTold("R-1 is logged");

        var logged = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
        assertThat(logged.need()).isEqualTo(need);
        assertThat(logged.estimate()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VoIP $12k | USD 12000.00 | Worth about $12,000",
                "VoIP 5000 USD | USD 5000.00 | Worth about $5,000",
                "VoIP usd 5000 | USD 5000.00 | Worth about $5,000",
                "VoIP CHF 12'500 | CHF 12500.00 | Worth about CHF 12,500",
                "VoIP $500 CAD | CAD 500.00 | Worth about",
                "VoIP to CloudNine 5000 | USD 5000.00 | Send it to CloudNine",
                "VoIP to cloudnine $5k | USD 5000.00 | Send it to CloudNine",
                "VoIP $5k to cloudnine | USD 5000.00 | Send it to CloudNine"
            })
    void anAmountIsReadAndConfirmed(String words, String amount, String reply) {
        anna.says("refer Acme needs " + words).isTold(reply);

        var logged = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
        assertThat(logged.need()).isEqualTo("VoIP");
        assertThat(LoggedEstimate.of(logged)).isEqualTo(amount);
    }

    @Test
    void directionMarksAndControlCharactersAreRemoved() {
        anna.says("refer Acme needs \u202eVoIP\u0000 and\u200b phones\nfor two \u0007offices");

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().need())
                .isEqualTo("VoIP and phones\nfor two offices");
        anna.says("refer list")
                .isTold("Acme needs VoIP and phones for two offices: not offered yet");
    }

    @Test
    void aContactCanStandForThePartner() {
        var rita = testFirm.outsider("Rita");
        var zoe = testFirm.outsider("Zoe");
        anna.says("refer Acme needs VoIP");
        anna.says("refer offer R 1 to @Zoe", zoe)
                .isTold("That person isn't a contact of any partner");
        anna.says("refer list @Rita", rita).isTold("No referrals with CloudNine");
        anna.says("refer offer R 1 to @Rita", rita);

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state())
                .isInstanceOf(State.Offered.class);
        anna.says("refer list @Rita", rita).isTold("Referrals with CloudNine (1)");
    }

    @Test
    void aContactCanStandForThePartnerWhenLogging() {
        var rita = testFirm.outsider("Rita");
        var zoe = testFirm.outsider("Zoe");
        anna.says("refer from @Rita: Acme needs VoIP $5k", rita)
                .isTold("R-1 from CloudNine is logged");
        anna.says("refer Bolt needs VoIP to @Rita $5k", rita).isTold("Send it to CloudNine");
        anna.says("refer Zed needs VoIP to @Rita 5000", rita).isTold("Send it to CloudNine");
        anna.says("refer from @Zoe: Acme needs VoIP", zoe)
                .isTold("That person isn't a contact of any partner", "You wrote: @Zoe: Acme");
        anna.says("refer Zed needs an introduction to @Zoe", zoe);

        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().need())
                .isEqualTo("VoIP");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().need())
                .isEqualTo("VoIP");
        assertThat(LoggedEstimate.of(testFirm.referrals.find(TestFirm.FIRM, 3).orElseThrow()))
                .isEqualTo("USD 5000.00");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 4).orElseThrow().need())
                .isEqualTo("an introduction to @Zoe");
    }
}
