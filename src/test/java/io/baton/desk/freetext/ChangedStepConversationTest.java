package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import io.baton.understanding.Intent;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// *Change* on a step that was understood opens its form, filled in. Sending it takes the step.
class ChangedStepConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void anAcceptedReferral() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.partner("Zed", "Zoe", "chefs");
        testFirm.reader = reader;
        anna.says("refer Lake Hotel needs a faster network to RingPros")
                .presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private Actor understood(MeaningBuilder meaning, int referral) {
        return understood("what they said", meaning, referral);
    }

    private Actor understood(String text, MeaningBuilder meaning, int referral) {
        var id = testFirm.referrals.find(TestFirm.FIRM, referral).orElseThrow().id();
        reader.reads(text, meaning.referral(id));
        return anna.says(text);
    }

    @Test
    void anotherAmountIsSaved() {
        understood(meaning(Intent.WON).amount("USD 4500"), 1).presses("Change");
        assertThat(anna.form().fields().getFirst().initial()).isEqualTo("USD 4500.00");
        anna.fillsIn("How much?", "lots").getsFieldError("isn't an amount");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Won");
        anna.presses("Change").fillsIn("How much?", "$5,400");
        anna.sees("R-1 (Lake Hotel) is won, $5,400");
    }

    @Test
    void afterwardsTheCardShowsWhatCameOfIt() {
        understood(meaning(Intent.WON).amount("USD 4500"), 1);
        var yes = anna.button("Yes");
        anna.presses("Change").fillsIn("How much?", "$5,400");
        anna.presses("again", yes).isTold("R-1: Lake Hotel needs", "won, $5,400");
        assertThat(testFirm.storyOf("R-1").filter("Won"::equals)).hasSize(1);
        anna.says("yes").isTold("There's nothing to answer with yes or no right now.");
    }

    @Test
    void aFormSentTwiceTakesTheStepOnce() {
        understood(meaning(Intent.PAID), 1);
        anna.says("refer won R-1 $4,500");
        understood(meaning(Intent.PAID).amount("USD 500"), 1).presses("Change");
        var form = anna.form();
        anna.fillsIn(form, Map.of(), "How much?", "$600").sees("Paid: $600");
        anna.fillsIn(form, Map.of(), "How much?", "$700").doesNotSee("Paid: $700");
        assertThat(testFirm.storyOf("R-1").filter("Paid"::equals)).hasSize(1);
    }

    @Test
    void aReasonAndANoteAreFilledIn() {
        understood(meaning(Intent.NOTE).words("called them"), 1).presses("Change");
        assertThat(initial("Note")).isEqualTo("called them");
        anna.fillsIn("Note", "called them twice").sees("Note added to R-1.");
        understood(meaning(Intent.LOST).words("too expensive"), 1).presses("Change");
        assertThat(initial("Why?")).isEqualTo("too expensive");
        anna.fillsIn("Why?", "a cheaper bid").sees("was lost: a cheaper bid");
    }

    @Test
    void anotherPartnerOrMemberIsChosen() {
        anna.says("refer Acme needs a chef");
        understood(meaning(Intent.OFFER).partner("RingPros", "RingPros"), 2).presses("Change");
        assertThat(initial("To which partner?")).isEqualTo("ringpros");
        anna.fillsIn("To which partner?", "zed").sees("R-2 is offered to Zed");
        ben.says("refer Mill needs a chef");
        anna.says("refer pass R-3 @Anna", anna);
        understood("pass it to Ben", meaning(Intent.PASS).member("Ben"), 3).presses("Change");
        anna.fillsIn(ben, "Who gets the baton?", "@Ben");
        assertThat(testFirm.holderOf("R-3")).isEqualTo("Ben");
    }

    @Test
    void onlyItsAuthorSendsIt() {
        understood(meaning(Intent.LOST).words("too expensive"), 1).presses("Change");
        var form = anna.form();
        ben.fillsIn(form, Map.of(), "Why?", "me").sees("Only Anna can answer this.");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Lost");
    }

    @Test
    void aStepWithoutAFormHasNothingToChange() {
        anna.says("refer lost R-1 too expensive");
        understood(meaning(Intent.REOPEN), 1).isTold("R-1: reopen?\n", "[Yes] [No]");
    }

    @Test
    void aPartnersReferralIsTakenOrTurnedDownInOnesOwnWords() {
        anna.says("refer from RingPros: Acme needs a chef");
        understood(meaning(Intent.DECLINE), 2).isTold("Why do you turn R-2 down?");
        understood(meaning(Intent.DECLINE).words("no chefs here"), 2)
                .isTold("R-2: turn down, no chefs here?")
                .presses("Yes");
        assertThat(stage(2)).isEqualTo(Stage.LOGGED);
        anna.says("refer from RingPros: Mill needs a chef");
        understood(meaning(Intent.ACCEPT), 3).presses("Yes");
        assertThat(stage(3)).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void aMemberCannotDeclineForAPartner() {
        anna.says("refer Acme needs a network").says("refer offer R-2 to RingPros");
        understood(meaning(Intent.DECLINE).words("no time"), 2)
                .isTold("You can't answer this offer. It went to Rita at RingPros.");
    }

    private Stage stage(int number) {
        return testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow().stage();
    }

    private String initial(String label) {
        return anna.form().fields().stream()
                .filter(field -> field.label().equals(label))
                .map(Form.Field::initial)
                .findFirst()
                .orElseThrow();
    }
}
