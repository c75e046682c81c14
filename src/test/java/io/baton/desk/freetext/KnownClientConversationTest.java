package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words about a partner's referral that mean neither lost nor accepted.
class KnownClientConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aReferralOfAPartner() {
        testFirm.partner("CloudNine", "Rita", "wifi");
        testFirm.reader = reader;
        anna.says("refer list");
        rita.says("refer Sunny Spa needs wifi");
    }

    private void says(Intent intent, String text) {
        var first = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads(text, meaning(intent).referral(first).words("our customer"));
        anna.says(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sunny spa is already our customer since 2019",
                "Sunny Spa has been our client for years",
                "we already know them, sunny spa",
                "sunny spa are an existing customer"
            })
    void aClientThatTheFirmKnewIsKnownBefore(String text) {
        says(Intent.LOST, text);
        anna.isTold("If you knew Sunny Spa before", "[R-1: known before]").isNotTold("withdraw");
        anna.presses("R-1: known before")
                .isTold("you knew this client before, so CloudNine has no claim");
        rita.sees("“" + text + "”");
    }

    @Test
    void aClientOfTheirOwnIsNot() {
        anna.says("refer Adlon needs phones");
        var adlon = testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id();
        reader.reads(
                "adlon is already our customer",
                meaning(Intent.LOST).referral(adlon).words("is already our customer"));
        anna.says("adlon is already our customer").isNotTold("known before");
    }

    @Test
    void toConfirmMeansTheResultThatWaits() {
        anna.says("refer Blue Door needs wifi to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
        rita.says("refer won R-2 $6,200");
        var blue = testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id();
        reader.reads("confirm blue door", meaning(Intent.ACCEPT).referral(blue));
        anna.says("confirm blue door")
                .isTold(
                        "Rita at CloudNine says that R-2 (Blue Door) is won, $6,200.",
                        "[That's right]")
                .isNotTold("already won");
        anna.presses("That's right");
        anna.says("confirm blue door").isTold("R-2 was already won");

        assertThat(testFirm.storyOf("R-2")).contains("ResultConfirmed");
    }
}
