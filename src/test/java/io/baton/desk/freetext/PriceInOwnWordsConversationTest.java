package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.State;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Intent;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Members say in their own words that a client pays another recurring amount.
class PriceInOwnWordsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void anAcceptedReferral() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.reader = reader;
        anna.says("refer Acme needs phones to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private void reads(String text) {
        var acme = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads(text, meaning(Intent.WON).amount("USD 250").referral(acme));
    }

    private WinAmount amount() {
        var state = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
        return ((State.Won) state).amount();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acme pays 250 a month from january | 2027-01-01",
                "acme now pays $250/month, starting next month | 2026-12-01",
                "acme is going up to $250 per month as of 1 Feb 2027 | 2027-02-01",
                "acme's price is now $250 a month since 1 Nov. | 2026-11-01",
            })
    void isConfirmedFirst(String words, LocalDate from) {
        anna.says("refer won R-1 $200/month on 2026-10-05");
        reads(words);
        anna.says(words).isTold("R-1: price, $250 a month from", "[Yes] [Change] [No]");
        assertThat(amount().prices()).isEmpty();

        anna.presses("Yes").isTold("R-1 (Acme): $250 a month from");
        assertThat(amount().prices())
                .containsExactly(new PriceChange(from, Worth.monthly(Money.parse("USD 250"))));
    }

    @Test
    void canBeChangedInTheForm() {
        anna.says("refer won R-1 $200/month");
        reads("acme pays 250 a month from january");
        anna.says("acme pays 250 a month from january")
                .presses("Change")
                .fillsIn("How much?", "$260/month");
        assertThat(amount().prices())
                .containsExactly(
                        new PriceChange(
                                LocalDate.parse("2027-01-01"),
                                Worth.monthly(Money.parse("USD 260"))));
    }

    @Test
    void ofWhatIsntWonSaysThatItIs() {
        reads("acme pays 250 a month from january");
        anna.says("acme pays 250 a month from january").isTold("R-1: won");
    }

    @Test
    void isForMembers() {
        anna.says("refer won R-1 $200/month");
        reads("acme pays 250 a month from january");
        rita.says("acme pays 250 a month from january");
        assertThat(amount().prices()).isEmpty();
    }

    @Test
    void anAcceptanceInOwnWordsShowsTheTermsFirst() {
        anna.says("refer Zed needs phones to RingPros").presses("Send it to RingPros");
        var zed = testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id();
        reader.reads("happy to take zed", meaning(Intent.ACCEPT).referral(zed));
        rita.says("happy to take zed")
                .isTold("If it becomes business, you owe Northwind 10% of what the client pays.")
                .presses("Yes");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Rita");
    }
}
