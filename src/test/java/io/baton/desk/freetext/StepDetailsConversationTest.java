package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.understanding.Intent;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The day, the words and the person of a step are checked before it's confirmed.
class StepDetailsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void anAcceptedReferral() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.reader = reader;
        anna.says("refer Lake Hotel needs a faster network to RingPros")
                .presses("Send it to RingPros");
        testFirm.outsider("Rita").presses("Accept");
    }

    private Referral lakeHotel() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private Actor anna(String text, MeaningBuilder meaning) {
        reader.reads(text, meaning.referral(lakeHotel().id()));
        return anna.says(text);
    }

    private LocalDate wonOn() {
        return ((State.Won) lakeHotel().state()).on();
    }

    @Test
    void aWinCountsOnTheDayItWasSigned() {
        anna("signed on friday, 4.5k", meaning(Intent.WON).amount("USD 4500").on("2026-10-30"))
                .isTold("R-1: won, $4,500, on Fri 30 Oct 2026?")
                .presses("Yes")
                .isTold("R-1 (Lake Hotel) is won, $4,500, on Fri 30 Oct 2026.");

        assertThat(wonOn()).isEqualTo("2026-10-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer won R-1 $4,500 on 2026-10-12                  | 2026-10-12
                    won R-1 4.5k on 12 Oct                              | 2026-10-12
                    refer won R-1 $200/month for 36 months on yesterday | 2026-11-02
                    refer won R-1 $5,000 and $200/month, on 1 Nov       | 2026-11-01
                    refer won R-1 $4,500                                | 2026-11-03
                    """)
    void theCommandTakesTheDayToo(String line, LocalDate on) {
        anna.says(line).isTold("is won");
        assertThat(wonOn()).isEqualTo(on);
    }

    @Test
    void aDayToComeIsRefusedBeforeItIsConfirmed() {
        anna("signed on friday, 4.5k", meaning(Intent.WON).amount("USD 4500").on("2026-11-06"))
                .isTold("Fri 6 Nov 2026 is in the future.");
        anna.says("refer won R-1 $5 on 2026-11-06").isTold("Fri 6 Nov 2026 is in the future.");

        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Won");
    }

    @ParameterizedTest
    @CsvSource({"NOTE, 2000, note", "LOST, 1000, reason", "WITHDRAW, 1000, reason"})
    void wordsThatAreTooLongAreRefusedBeforeTheyAreConfirmed(
            Intent intent, int longest, String name) {
        anna("too long", meaning(intent).words("x".repeat(longest + 1)))
                .isTold(
                        "Use at most %,d characters for the %s; this has %,d."
                                .formatted(longest, name, longest + 1));
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();

        anna("just right", meaning(intent).words("x".repeat(longest))).isTold("[Yes]");
    }

    @Test
    void aLongNoteSaysHowItGoesOnAndIsStoredWhole() {
        var note = "They called. " + "Details follow. ".repeat(60) + "Ask for Sue in May.";
        anna("note it", meaning(Intent.NOTE).words(note))
                .isTold("It goes on for ", " more characters and ends in ", "Ask for Sue in May.”")
                .presses("Yes");

        assertThat(lakeHotel().lastMove().toString()).isNotEmpty();
        assertThat(lakeHotel().steps().getLast().toString()).contains(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pass R-1 to Ben",
                "give lake hotel to ben kay please",
                "Ben takes R-1 from now on",
                "pass it on to @Ben Kay"
            })
    void aMemberIsFoundByNameWithoutAMention(String text) {
        testFirm.member("Ben Kay").says("refer Acme needs a chef");
        anna.says("refer Zed needs a chef");
        var zed = testFirm.referrals.find(TestFirm.FIRM, 3).orElseThrow().id();
        var ben = text.contains("Ben") ? "Ben" : "ben";
        reader.reads(text, meaning(Intent.PASS).notUnderstood(ben).referral(zed));
        anna.says(text).isTold("R-3: pass to Ben Kay?").isNotTold("I didn't use");
    }

    @Test
    void membersWhoShareANameAreOfferedAsButtons() {
        testFirm.member("Ben Kay").says("refer Acme needs a chef");
        testFirm.member("Ben Ash").says("refer Zed needs a chef");
        anna.says("refer Bolt needs a chef");
        var bolt = testFirm.referrals.find(TestFirm.FIRM, 4).orElseThrow().id();
        reader.reads("pass R-4 to Ben", meaning(Intent.PASS).referral(bolt));
        anna.says("pass R-4 to Ben")
                .isTold("Which one do you mean?")
                .presses("R-4: pass to Ben Ash")
                .isTold("R-4: pass to Ben Ash?", "[Yes] [Change] [No]");
    }

    @Test
    void aPartnersPersonAStrangerAndOneWhoLeftAreNotMembers() {
        var ben = testFirm.member("Ben");
        ben.says("refer Acme needs a chef");
        testFirm.becomes(ben, Standing.LEFT);
        anna.says("refer Bolt needs a chef");
        var bolt = testFirm.referrals.find(TestFirm.FIRM, 3).orElseThrow().id();
        for (var name : new String[] {"Rita", "Zoe", "Ben"}) {
            var text = "pass R-3 to " + name;
            reader.reads(text, meaning(Intent.PASS).referral(bolt));
            anna.says(text)
                    .isTold(
                            name.equals("Rita")
                                    ? "Rita works for RingPros. Pass the baton to a member."
                                    : "I know no one called %s here. Who gets the baton?"
                                            .formatted(name));
        }
    }

    @Test
    void iTakeItMyself() {
        testFirm.member("Ben").says("refer Acme needs a chef");
        var acme = testFirm.referrals.find(TestFirm.FIRM, 2).orElseThrow().id();
        reader.reads("pass acme to me", meaning(Intent.PASS).referral(acme));
        anna.says("pass acme to me").isTold("R-2: pass to Anna?").presses("Yes");

        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");
    }
}
