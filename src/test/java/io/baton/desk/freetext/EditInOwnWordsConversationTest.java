package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.NeededBy;
import io.baton.referral.Referral;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Intent;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Changing a referral in a member's own words.
class EditInOwnWordsConversationTest {
    private static final Estimate FIVE_K = Estimate.of(Worth.once(Money.parse("USD 5000")));

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void anOffer() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        testFirm.reader = reader;
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Referral acme() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private Actor says(String text, MeaningBuilder meaning) {
        reader.reads(text, meaning.referral(acme().id()));
        return anna.says(text);
    }

    @Test
    void aNewAmountIsConfirmed() {
        says("change the amount on the Acme one to 5k", meaning(Intent.EDIT).amount(FIVE_K))
                .isTold("R-1: change the amount to $5,000?", "[Yes]");
        assertThat(acme().estimate()).isNull();

        anna.presses("Yes").isTold("R-1 is changed.", "worth added: $5,000");
        assertThat(acme().estimate()).isEqualTo(FIVE_K);
    }

    @Test
    void aNewClientNeedDayContactOrPartnerToo() {
        says("R-1 is actually Beacon Media", meaning(Intent.EDIT).client("Beacon Media"))
                .isTold("R-1: change client to “Beacon Media”?")
                .presses("Yes");
        says("they need 9 phones on R-1", meaning(Intent.EDIT).need("VoIP for 9"))
                .isTold("R-1: change need to “VoIP for 9”?")
                .presses("Yes");
        var friday = new NeededBy.Date(LocalDate.parse("2026-11-06"));
        says("R-1 has to be done by Friday", meaning(Intent.EDIT).neededBy(friday))
                .isTold("R-1: change needed by to “Fri 6 Nov 2026”?")
                .presses("Yes");
        says("R-1: call Sue", meaning(Intent.EDIT).contact("Sue", "020 7946 0000"))
                .isTold("R-1: change contact to “Sue, 020 7946 0000”?")
                .presses("Yes");
        says("R-1 should go to CloudNine", meaning(Intent.EDIT).partner("CloudNine", "CloudNine"))
                .isTold("R-1: change partner to “CloudNine”?")
                .presses("Yes")
                .isTold("R-1 is offered to CloudNine.");

        assertThat(acme().client()).isEqualTo("Beacon Media");
        assertThat(acme().need()).isEqualTo("VoIP for 9");
        assertThat(acme().neededBy()).isEqualTo(friday);
        assertThat(acme().clientContact()).isEqualTo("Sue, 020 7946 0000");
        assertThat(acme().rounds()).isEqualTo(2);
    }

    private String initial(String label) {
        return anna.form().fields().stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow()
                .initial();
    }

    /// *Change* on the question opens the form with what was understood.
    @Test
    void whatWasUnderstoodCanBeChanged() {
        says("change the amount on the Acme one to 5k", meaning(Intent.EDIT).amount(FIVE_K))
                .presses("Change");
        assertThat(anna.form().title()).isEqualTo("Change R-1");
        assertThat(initial("Worth about")).isEqualTo("USD 5000.00");
        assertThat(initial("Client")).isEqualTo("Acme");
        anna.fillsIn("Worth about", "$5,500").sees("worth added: $5,500");
        anna.says("yes").isTold("There's nothing to answer with yes or no right now.");
    }

    @Test
    void aNewClientNeedDayContactOrPartnerIsFilledIn() {
        says("R-1 is actually Beacon Media", meaning(Intent.EDIT).client("Beacon Media"))
                .presses("Change");
        assertThat(initial("Client")).isEqualTo("Beacon Media");
        says("they need 9 phones on R-1", meaning(Intent.EDIT).need("VoIP for 9"))
                .presses("Change");
        assertThat(initial("What does the client need?")).isEqualTo("VoIP for 9");
        var friday = new NeededBy.Date(LocalDate.parse("2026-11-06"));
        says("R-1 has to be done by Friday", meaning(Intent.EDIT).neededBy(friday))
                .presses("Change");
        assertThat(initial("Needed by")).isEqualTo("Fri 6 Nov 2026");
        anna.fillsIn("Needed by", "Monday").sees("needed by added: Mon 9 Nov 2026");
        says("R-1 should go to CloudNine", meaning(Intent.EDIT).partner("CloudNine", "CloudNine"))
                .presses("Change");
        assertThat(initial("Partner")).isEqualTo("CloudNine");
    }

    @Test
    void withoutANewValueTheFormOpens() {
        says("I have to fix the Acme one", meaning(Intent.EDIT).knownClient("Acme", "Acme"));
        assertThat(anna.form().title()).isEqualTo("Change R-1");
        anna.fillsIn("Client", "Acme Ltd");
        assertThat(acme().client()).isEqualTo("Acme Ltd");
    }

    @Test
    void withSeveralItDoesToo() {
        says("Acme: 5k, CloudNine", meaning(Intent.EDIT).amount(FIVE_K).need("backup"));
        assertThat(anna.form().title()).isEqualTo("Change R-1");
    }

    @Test
    void withoutAReferralItAsksWhich() {
        reader.reads("I have to edit one", meaning(Intent.EDIT));
        anna.says("I have to edit one").isTold("Which referral?", "e.g. edit R-1 worth $5k.");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Edited");
    }

    @Test
    void theShortCommandNeedsNoReader() {
        anna.says("edit R-1 need VoIP for 3").isTold("need “VoIP” → “VoIP for 3”");
        assertThat(reader.calls()).isZero();
    }
}
