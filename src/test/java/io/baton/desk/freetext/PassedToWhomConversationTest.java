package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// If a baton can't go to the person who was named, the first answer says why.
class PassedToWhomConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aReferral() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.reader = reader;
        ben.says("refer Adlon needs a chef");
        anna.says("refer Zenith needs a faster network to RingPros");
    }

    private void says(Actor who, String text) {
        var zenith = testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id();
        reader.reads(text, meaning(Intent.PASS).referral(zenith));
        who.says(text);
        testFirm.advanceClock(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"give zenith to ben", "zenith goes to Ben", "give zenith to dana"})
    void whatAPartnerHoldsGoesToNoMember(String text) {
        anna.presses("Send it to RingPros");
        rita.presses("Accept");
        says(anna, text);
        anna.isTold("R-2 is with Rita at RingPros", "[Hand back]").isNotTold("Who gets the baton?");
    }

    @Test
    void whatAMemberHoldsGoesToNoContact() {
        says(anna, "give zenith to rita");
        anna.isTold("Rita works for RingPros. Pass the baton to a member.");
    }

    @Test
    void someoneUnknownIsSaidToBeUnknown() {
        says(anna, "pass zenith to dana");
        anna.isTold("I know no one called Dana here. Who gets the baton?");
        anna.says("ben").isTold("R-2: pass to Ben?").says("yes").isTold("R-2");

        assertThat(testFirm.storyOf("R-2")).endsWith("Passed");
    }

    @Test
    void aColleagueIsAskedFirst() {
        says(anna, "give zenith to ben");
        anna.isTold("R-2: pass to Ben?", "[Yes]");
    }
}
