package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.freetext.phrase.ShortLine;
import io.baton.understanding.Intent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A step that names no referral is about the one that fits, or the person picks one.
class WhichReferralConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.partner("CloudNine", "Cleo", "cloud");
        testFirm.reader = reader;
        reader.reads("they signed, 4k", meaning(Intent.WON).amount("USD 4000"));
        reader.reads("paid 3k", meaning(Intent.PAID).amount("USD 3000"));
        reader.reads("lost it, too slow", meaning(Intent.LOST).words("too slow"));
        reader.reads("try cloudnine", meaning(Intent.OFFER).partner("CloudNine", "cloudnine"));
        reader.reads("withdraw it", meaning(Intent.WITHDRAW));
    }

    private void accepted(String client) {
        anna.says("refer " + client + " needs a faster network to RingPros")
                .presses("Send it to RingPros");
        rita.presses("Accept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    they signed, 4k   | R-1: won, $4,000?
                    lost it, too slow | R-1: lost, too slow?
                    try cloudnine     | R-2: offer to CloudNine?
                    """)
    void theOnlyOneThatFits(String line, String title) {
        accepted("Acme");
        anna.says("refer Zed needs a faster network");
        anna.says(line).isTold(title, "[Yes]");
    }

    @Test
    void aPaymentIsForTheOnlyWin() {
        accepted("Acme");
        accepted("Zed");
        anna.says("refer won R-2 $9,000");
        anna.says("paid 3k").isTold("R-2: paid, $3,000?").presses("Yes").isTold("Paid: $3,000");
    }

    @Test
    void twoOrThreeAreButtons() {
        accepted("Acme");
        accepted("Zed");
        anna.says("they signed, 4k").isTold("[R-2: won, $4,000] [R-1: won, $4,000]");
        anna.presses("R-1: won, $4,000").presses("Yes");

        assertThat(testFirm.storyOf("R-1")).endsWith("Won");
        assertThat(testFirm.storyOf("R-2")).endsWith("Accepted");
    }

    @Test
    void moreThanThreeAreAskedFor() {
        for (var client : new String[] {"Acme", "Bolt", "Cato", "Dune"}) {
            anna.says("refer " + client + " needs a chef");
        }
        anna.says("withdraw it").isTold("Which referral?");
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void twoThatFitHaveButtonsEvenIfTheStepIsNotPossibleYet() {
        accepted("Acme");
        accepted("Bolt");
        reader.reads("they signed", meaning(Intent.WON));
        anna.says("they signed").isTold("Which referral?", "[Show R-2] [Show R-1]");
        anna.presses("Show R-1").isTold("R-1: Acme");
    }

    @Test
    void thoseOfTheNamedClientHaveButtonsIfNoneFits() {
        accepted("Acme");
        accepted("Acme");
        reader.reads("acme paid 3k", meaning(Intent.PAID).client("Acme").amount("USD 3000"));
        anna.says("refer Zed needs a chef");
        anna.says("acme paid 3k")
                .isTold("Which referral?", "e.g. paid R-2 $4,500.", "[Show R-2] [Show R-1]");
    }

    @Test
    void anotherClientsReferralIsNotMeant() {
        accepted("Acme");
        reader.reads("Zed signed, 4k", meaning(Intent.WON).client("Zed").amount("USD 4000"));
        anna.says("Zed signed, 4k").isTold("You have no referral for Zed.").isNotTold("R-1");
    }

    @Test
    void aReasonStartsAfterIsOff() {
        accepted("Acme");
        reader.reads(
                "acme is off, they chose a cousin",
                meaning(Intent.LOST).words("is off, they chose a cousin"));
        anna.says("acme is off, they chose a cousin").isTold("R-1: lost, they chose a cousin?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remove the note on Acme",
                "remove my note",
                "please delete that note from R-1",
                "can you take back my last note"
            })
    void aNoteIsRemovedInOwnWords(String text) {
        accepted("Zed");
        accepted("Acme");
        anna.says("note R-1 the boss is Ed");
        anna.says("note R-2 their key is 4711");
        int number = text.contains("R-1") ? 1 : 2;
        var named = testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow().id();
        reader.reads(text, meaning(Intent.WITHDRAW).referral(named));

        anna.says(text);
        anna.fillsIn().sees("The note on R-%d is removed.".formatted(number));
    }

    /// The one with the person's latest note is meant.
    @Test
    void withoutAReferralItIsTheLatestOwnNote() {
        accepted("Zed");
        accepted("Acme");
        anna.says("note R-1 the boss is Ed");
        rita.says("note R-2 we call them");
        reader.reads("remove my note", meaning(Intent.NOTE));

        anna.says("remove my note");
        anna.fillsIn().sees("The note on R-1 is removed.");
        anna.says("remove my note").isTold("I found no note of yours to remove.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme wants to drop Lotus Notes",
                "Acme needs someone to remove old notes from their CRM",
                "take back R-5 and note that they were busy",
                "please delete the old server, the note says why"
            })
    void aNeedWithNotesInItIsNotAboutANote(String text) {
        assertThat(ShortLine.removesNote(text)).isFalse();
    }
}
