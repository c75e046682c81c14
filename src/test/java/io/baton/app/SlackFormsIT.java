package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Forms and the Home tab.
class SlackFormsIT {
    private static final String REFER = "Log a referral";
    private static final String NEED = "What does the client need?";

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor ben;
    private static SlackActor rita;

    @BeforeAll
    static void aFirmWithABench() {
        anna = baton.member("U1", "anna");
        ben = baton.member("U2", "ben");
        rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP fee 10% contact @rita").isTold("@rita");
    }

    @Test
    void anEmptyCommandOpensTheFormWhichKeepsInvalidAnswers() {
        anna.types("/refer");
        var modalForm = anna.form(REFER);
        assertThat(modalForm.labels())
                .containsExactly(
                        "Which way?",
                        "Client",
                        NEED,
                        "Partner",
                        "How to reach the client",
                        "Worth about",
                        "Needed by");
        modalForm.with("Client", "Kranich").with(NEED, "VoIP").with("Partner", "Telefonya");
        var wrong = modalForm.with("Worth about", "a lot").submits();
        assertThat(wrong.errors())
                .hasSize(2)
                .containsKeys("partner", "amount")
                .extractingByKey("partner")
                .asString()
                .contains("Telefonia");
        assertThat(baton.slack().hasModal(anna.id())).isTrue();

        assertThat(
                        modalForm
                                .with("Partner", "Telefonia")
                                .with("Worth about", "12k")
                                .submits()
                                .action())
                .isEmpty();
        assertThat(baton.slack().hasModal(anna.id())).isFalse();
        anna.isTold("is logged", "Kranich needs VoIP", "[Send it to Telefonia]");
        anna.types("/refer show " + anna.number()).isTold("$12,000");
    }

    @Test
    void aNeedOfThreeThousandCharactersFitsTheFormAndEveryCard() {
        anna.types("/refer");
        anna.submits(REFER, "Client", "Longwood", NEED, "VoIP & <more> ".repeat(210).strip());
        anna.isTold("is logged", "Longwood needs VoIP & <more>");
        var number = anna.number();
        anna.types("/refer offer " + number + " to Telefonia");
        rita.sees("Longwood needs VoIP & <more>", "[Accept]");
        anna.types("/refer show " + number).isTold("VoIP & <more>");
        anna.types("/refer list").isTold("Longwood");
    }

    @Test
    void anInboundReferralIsLoggedByTheSameForm() {
        anna.types("/refer from");
        assertThat(anna.form(REFER).valueOf("Which way?")).isEqualTo("in");
        anna.submits(REFER, "Client", "Initech", NEED, "a web shop", "Partner", "telefonia");
        ben.sees("Telefonia has a client for you", "Initech needs a web shop", "[Take it]");
    }

    @Test
    void aPartnerIsAddedAndEditedByForm() {
        anna.types("/partner");
        var modalForm = anna.form("Add a partner").with("Name", "Cumulus").with("Skills", "Azure");
        assertThat(modalForm.with("Fee they pay you", "lots").submits().errors()).hasSize(1);
        modalForm.with("Fee they pay you", "5%").with("Contact in this chat", "U2");
        assertThat(modalForm.submits().errors().values())
                .singleElement()
                .asString()
                .contains("ben", "your own firm");
        assertThat(modalForm.with("Contact in this chat", "U3").submits().accepted()).isTrue();
        anna.isTold("Cumulus is now one of your partners", "@rita", "5%");

        anna.types("/partner edit cumulus");
        var edit = anna.form("Edit a partner");
        assertThat(edit.valueOf("Skills")).isEqualTo("Azure");
        assertThat(edit.with("Skills", "Azure, AWS").submits().accepted()).isTrue();
        anna.isTold("Cumulus was updated", "Azure, AWS");
    }

    @Test
    void aTotalIsEnteredByForm() {
        anna.types("/revenue total");
        var modalForm = anna.form("Monthly total");
        assertThat(modalForm.valueOf("Month")).isEqualTo("2026-10");
        assertThat(modalForm.with("Total revenue", "much").submits().errors()).hasSize(1);
        modalForm.with("Total revenue", "48,000").submits();
        anna.isTold("October 2026 is $48,000");
    }

    @Test
    void aMessageBecomesAReferralByShortcut() {
        ben.usesShortcut("log_referral", anna, "@rita says Harbor & Co need phones <soon>");
        var modalForm = ben.form(REFER);
        assertThat(modalForm.valueOf(NEED)).isEqualTo("phones");
        modalForm.with("Client", "Harbor & Co").submits();
        ben.isTold("is logged", "Harbor & Co needs");
    }

    @Test
    void ifNoFormCanOpenThereIsAButtonThatOpensIt() {
        ben.writes("refer").isTold("Open it here");
        ben.presses("Log a referral");
        ben.submits(REFER, "Client", "Direct", NEED, "VoIP");
        ben.isTold("is logged", "Direct needs VoIP");
    }
}
