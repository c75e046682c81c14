package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A win's answer about the amount, and the thanks.
class WinningConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void aPartner() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
    }

    private void outbound() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
    }

    private void inbound() {
        anna.says("refer from CloudNine: Lake Hotel needs wifi").presses("Take it");
    }

    private static long messages(Actor who, String part) {
        return who.directMessages().stream()
                .map(PostedCards::textOf)
                .filter(text -> text.contains(part))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"£500,GBP", "500 EUR,EUR", "¥80000,JPY", "CHF 900,CHF"})
    void anInboundWinInAnotherCurrencyIsSaidNotToCount(String amount) {
        inbound();
        anna.says("refer won R-1 " + amount)
                .isTold(
                        "The whole amount is listed separately and isn't in the share, which is in"
                                + " USD.")
                .isNotTold("counts as partner revenue");
    }

    @Test
    void theFeeForAWinInAnotherCurrencyIsSaidNotToCount() {
        outbound();
        anna.says("refer won R-1 £500")
                .isTold(
                        "The 10% fee is listed separately and isn't in the share, which is in USD:"
                                + " £50.");
    }

    @Test
    void aWinInTheFirmsCurrencyCounts() {
        inbound();
        anna.says("refer won R-1 $500").isTold("The whole amount counts as partner revenue.");
    }

    @Test
    void aContactIsThankedOnceForAReferralLoggedInADirectMessage() {
        inbound();
        anna.says("refer won R-1 $500");

        assertThat(messages(rita, "Thank you")).isOne();
        rita.sees("Thank you, Rita, for bringing it in, and Anna, for seeing it through!");
    }

    @Test
    void theMemberWhoDoesItHearsOfAWinThatAnotherMemberReports() {
        inbound();
        anna.says("refer pass R-1 @Ben", ben);
        anna.says("refer won R-1 $500");

        assertThat(messages(ben, "Thank you, Rita, for bringing it in, and Ben,")).isOne();
        assertThat(messages(anna, "Thank you")).isZero();
    }

    @Test
    void theMemberWhoLoggedItHearsOfALossAndAWithdrawal() {
        inbound();
        ben.says("refer lost R-1 too expensive");
        assertThat(messages(anna, "was lost: too expensive")).isOne();
        assertThat(messages(rita, "was lost: too expensive")).isOne();

        anna.says("refer from CloudNine: Lake Hotel needs phones").presses("Take it");
        ben.says("refer withdraw R-2 no budget");
        assertThat(messages(anna, "Ben withdrew R-2")).isOne();
        assertThat(messages(rita, "Ben withdrew R-2")).isOne();
    }

    @Test
    void thePersonWhoTypesTheWinIsNotThankedForIt() {
        outbound();
        ben.says("refer won R-1 $500");

        assertThat(messages(anna, "Thank you, Anna, for bringing it in, and Rita,")).isOne();
        rita.doesNotSee("Thank you, Ben").doesNotSee("and Ben");
    }

    @Test
    void aPartnerWithoutContactsIsThankedByName() {
        testFirm.partners.write(
                Partner.named(new PartnerId("solo"), TestFirm.FIRM, "Solo"), "seed", List.of());
        anna.says("refer from Solo: Lake Hotel needs wifi").presses("Take it");
        ben.says("refer won R-1 $500");

        anna.sees("Thank you, Solo, for bringing it in, and Anna, for seeing it through!");
    }

    @Test
    void aSharedChannelGetsTheResultOnce() {
        var shared = testFirm.partners.all(TestFirm.FIRM).getFirst().withChannel("test:general");
        testFirm.partners.write(shared, "channel", List.of());
        var annaThere = testFirm.member("Anna");
        annaThere.says("refer from CloudNine: Lake Hotel needs wifi").presses("Take it");
        annaThere.says("refer won R-1 $500");

        assertThat(
                        testFirm
                                .postedCards
                                .at(new io.baton.chat.Place.Channel("test:general"))
                                .stream()
                                .map(PostedCards::textOf)
                                .filter(text -> text.contains("Thank you")))
                .hasSize(1);
    }
}
