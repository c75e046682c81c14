package io.baton.desk.partner.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Members set terms in a form, one for each direction.
class TermsFormConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor bert = testFirm.member("Bert");

    @BeforeEach
    void aPartner() {
        anna.says("partner add CloudNine: VoIP");
    }

    @Test
    void aFormSetsAllParts() {
        anna.says("partner terms CloudNine").presses("Change what they pay us");
        anna.fillsIn(
                "Fee",
                TermsForm.PERCENT,
                "How much",
                "5",
                "For",
                TermsForm.FIRST_MONTHS,
                "How many months",
                "12",
                "At least",
                "$100",
                "At most",
                "5k",
                "Due",
                TermsForm.ON_PAYMENT,
                "From",
                "2026-12-01",
                "Days a client is protected",
                "90",
                "The client is told",
                "CloudNine pays us");

        anna.sees(
                        "5% of what the client pays a month, in the first 12 months, at least $100, at"
                                + " most $5,000, due when the client pays; clients are protected for 90"
                                + " days; the client is told: “CloudNine pays us”")
                .sees("from Tue 1 Dec 2026 on");
    }

    @Test
    void theFormShowsTheTermsOfTodayAndLeavesThemAlone() {
        anna.says("partner terms CloudNine we pay them $200 a month, on payment, protect 60 days");
        anna.says("partner terms CloudNine").presses("Change what we pay them");

        anna.fillsIn().sees("These are the terms already.");
        assertThat(testFirm.partners.all(TestFirm.FIRM).getFirst().terms().all()).hasSize(1);
    }

    @Test
    void noFeeEndsTheFee() {
        anna.says("partner terms CloudNine they pay us 10%, cap $500");
        anna.says("partner terms CloudNine").presses("Change what they pay us");

        anna.fillsIn("Fee", TermsForm.NONE, "How much", "").sees("at most $500 → no fee");
    }

    @Test
    void eachFieldSaysWhatIsWrongWithIt() {
        anna.says("partner terms CloudNine").presses("Change what they pay us");
        var form = anna.form();

        anna.fillsIn(form, Map.of(), "Fee", TermsForm.PERCENT).getsFieldError("How much is it?");
        anna.fillsIn(form, Map.of(), "Fee", TermsForm.NONE, "How much", "10%")
                .getsFieldError("You chose no fee.");
        anna.fillsIn(form, Map.of(), "Fee", TermsForm.PERCENT, "How much", "120%")
                .getsFieldError("more than 100%");
        anna.fillsIn(form, Map.of(), "Fee", TermsForm.FLAT, "How much", "$200", "At most", "$500")
                .getsFieldError("no cap");
        anna.fillsIn(
                        form,
                        Map.of(),
                        "Fee",
                        TermsForm.PERCENT,
                        "How much",
                        "10",
                        "For",
                        TermsForm.FIRST_MONTHS)
                .getsFieldError("How many months?");
        anna.fillsIn(form, Map.of(), "Days a client is protected", "3 months")
                .getsFieldError("1 to 3,650 days");
    }

    @Test
    void ofTwoPeopleTheSecondIsToldWhatTheFirstChanged() {
        anna.says("partner terms CloudNine").presses("Change what they pay us");
        var form = anna.form();
        bert.says("partner terms CloudNine they pay us 12%");

        anna.fillsIn(form, Map.of(), "Fee", TermsForm.PERCENT, "How much", "8%")
                .getsFieldError("Someone else just changed these terms");
        anna.says("partner terms CloudNine").isTold("12%").isNotTold("8%");
    }

    @Test
    void otherChangesOfThePartnerAreNoConflict() {
        anna.says("partner terms CloudNine").presses("Change what they pay us");
        var form = anna.form();
        bert.says("partner edit CloudNine +wifi");
        bert.says("partner terms CloudNine we pay them 5%");

        anna.fillsIn(form, Map.of(), "Fee", TermsForm.PERCENT, "How much", "8%").sees("→ 8%");
    }
}
