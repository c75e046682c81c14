package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions, small talk, and what Baton can't do yet. None of it stores anything.
class AnsweredAtOnceConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones");
        testFirm.reader = reader;
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
        assertThat(testFirm.gaps.since(TestFirm.FIRM, java.time.Instant.EPOCH)).isEmpty();
    }

    @Test
    void whoCanDoItIsAnsweredAtOnce() {
        reader.reads("who can do phones?", meaning(Intent.FIND).need("phones"));
        anna.says("who can do phones?").isTold("RingPros", "[Refer to RingPros]");
    }

    @Test
    void aQuestionWithoutANeedOpensTheFormAndLeavesNoGap() {
        reader.reads("who can help Sue Patel, +1 212 555 0100?", meaning(Intent.FIND));
        anna.says("who can help Sue Patel, +1 212 555 0100?");
        assertThat(anna.reply()).isInstanceOf(io.baton.chat.Reply.OpenForm.class);
    }

    @Test
    void aSentenceThatBeginsLikeALaterCommandIsRead() {
        reader.reads("ended up needing phones at Acme", meaning(Intent.FIND).need("phones"));
        anna.says("ended up needing phones at Acme").isTold("RingPros");
    }

    @Test
    void aListAndAPartnerAreShownAtOnce() {
        reader.reads("what's still open?", meaning(Intent.LIST));
        anna.says("what's still open?").isTold("No open referrals.");
        reader.reads(
                "what is ringpros up to", meaning(Intent.SHOW).partner("RingPros", "ringpros"));
        anna.says("what is ringpros up to").isTold("RingPros", "phones");
        reader.reads("how do I use this", meaning(Intent.HELP));
        anna.says("how do I use this").isTold("What I can do");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"refer Lisa wants wifi", "refer Ross wants wifi", "refer Wong wants wifi"})
    void aNameThatLooksLikeACommandIsAName(String text) {
        testFirm.reader = (_, typed) -> meaning(Intent.LIST).of(typed);
        anna.says(text).isNotTold("Did you mean");
    }

    /// However the reader takes them.
    @ParameterizedTest
    @CsvSource({
        "refer lsit, refer list",
        "parnter list, partner list",
        "refer withdarw R-5, refer withdraw R-5",
        "prtner find phones, partner find phones"
    })
    void aMistypedCommandIsAskedBack(String text, String meant) {
        testFirm.reader = (_, typed) -> meaning(Intent.LIST).of(typed);
        anna.says(text).isTold("Did you mean " + meant);
    }

    @ParameterizedTest
    @CsvSource({
        "what's still open?",
        "partner revenue so far",
        "refer the list of all the open ones to me please",
        "open ones"
    })
    void aSentenceIsNoMistypedCommand(String text) {
        testFirm.reader = (_, typed) -> meaning(Intent.LIST).of(typed);
        anna.says(text).isTold("No ").isNotTold("Did you mean");
    }

    @ParameterizedTest
    @CsvSource({
        "hi, Hi. Tell me what a client needs",
        "thanks!, You're welcome.",
        "bye, See you.",
        "test, I'm here.",
        "you are useless, Sorry that didn't help.",
        "what's the weather, I didn't get that. I can log a referral",
        "🎉, Glad it helps."
    })
    void smallTalkGetsOneLine(String text, String line) {
        reader.reads(text, meaning(Intent.SMALL_TALK));
        anna.says(text).isTold(line);

        assertThat(anna.lastWhisper().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "refer edit R-5, No referrals yet.",
        "undo, You have no step to undo.",
        "takeback R-5, No referrals yet."
    })
    void aLaterCommandSaysWhatWorksToday(String text, String answer) {
        anna.says(text).isTold(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "Hi, Hi. Tell me",
        "hello there!, Hi. Tell me",
        "thanks!, You're welcome.",
        "Thank you so much, You're welcome.",
        "👍, Glad it helps.",
        "test, I'm here.",
        "good night, See you."
    })
    void obviousSmallTalkNeedsNoReader(String text, String line) {
        anna.says(text).isTold(line);

        assertThat(reader.calls()).isZero();
    }

    @Test
    void anEditWithoutAReferralAsksWhich() {
        reader.reads("I have to edit one", meaning(Intent.EDIT));
        anna.says("I have to edit one").isTold("Which referral?");
    }

    @Test
    void textThatCannotBeReadGetsButtons() {
        anna.says("Können Sie mir helfen")
                .isTold("I didn't get that.", "[Log a referral] [Find a partner] [All commands]");
    }

    @Test
    void twoMeaningsGetTwoButtons() {
        var find = meaning(Intent.FIND).need("phones").of("phones");
        var list = meaning(Intent.LIST).of("phones");
        reader.reads("phones", new Reading.Ambiguous(List.of(find, list)));
        anna.says("phones").isTold("Which one do you mean?", "[Find a partner] [Refer list]");
        anna.presses("Find a partner").isTold("RingPros");
        testFirm.drafts.forget(TestFirm.FIRM, testFirm.now().plusSeconds(1), Set.of());
    }

    @Test
    void aContactMayAskAboutTheirOwn() {
        reader.reads("what's open", meaning(Intent.LIST));
        rita.says("what's open").isTold("No open referrals.");
        reader.reads("who else do you work with", meaning(Intent.FIND).need("cloud"));
        rita.says("who else do you work with").isTold("Only members of Northwind can do this");
        rita.says("accept R-1").isTold("You can't answer this offer.");
        rita.says("accept").isTold("Press Accept on the offer.");
    }

    @Test
    void aStrangerLearnsNothing() {
        reader.reads("what's open", meaning(Intent.LIST));
        testFirm.outsider("Zoe").says("what's open").isTold("I didn't get that.");
    }
}
