package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.terms.FeeRule;
import org.junit.jupiter.api.Test;

/// Members add partners to the bench.
class AddPartnerConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @Test
    void aPartnerIsAddedInOneSentence() {
        anna.says(
                "partner add CloudNine: VoIP, Azure in Berlin, Leipzig fee 10% contact @Rita, ops@cloud.example channel here",
                rita);

        anna.isTold(
                "CloudNine",
                "Skills: VoIP, Azure",
                "Regions: Berlin, Leipzig",
                "Contacts: Rita, ops@cloud.example",
                "Offers go to: the channel shared with them",
                "They pay us: 10% since Tue 3 Nov 2026",
                "CloudNine is now one of your partners");
        assertThat(onlyPartner().channel()).isEqualTo("test:general");
        assertThat(onlyPartner().people()).extracting("id").containsExactly("test:rita");
        ben.doesNotSee("CloudNine");
    }

    @Test
    void aNameAndASkillAreEnough() {
        anna.says("/partner   add  Telco : Data cabling");

        anna.isTold(
                "Telco is now one of your partners",
                "none yet. Add one before you send an offer",
                "none agreed");
        assertThat(onlyPartner().skills()).containsExactly(new Skill("Data cabling"));
    }

    @Test
    void allErrorsAreReportedAtOnceWithTheWords() {
        anna.says("partner add CloudNine: fee 200% contact ops@nowhere");

        anna.isTold(
                "Name at least one skill",
                "“200%” is more than 100%",
                "I can't read “ops@nowhere” as a contact",
                "Nothing was saved. You wrote:",
                "CloudNine: fee 200% contact ops@nowhere");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aNegativeFeeIsRefused() {
        anna.says("partner add Telco: Data cabling fee -5%");

        anna.isTold("I can't read “-5%” as part of the terms", "Nothing was saved.");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aMemberCannotBeAContact() {
        anna.says("partner add CloudNine: VoIP contact @Ben", ben);

        anna.isTold("“Ben” belongs to your own firm");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aTakenNameIsRefusedAndItsPartnerShown() {
        anna.says("partner add CloudNine: VoIP fee 10%");
        ben.says("partner add cloudNINE: Azure");

        ben.isTold("There's already a partner called CloudNine", "Skills: VoIP");
        assertThat(onlyPartner().skills()).containsExactly(new Skill("VoIP"));
    }

    @Test
    void aRepeatedTurnAddsThePartnerOnce() {
        anna.says("turn-1", "partner add CloudNine: VoIP");
        anna.says("turn-1", "partner add CloudNine: VoIP")
                .isTold("CloudNine is now one of your partners");

        assertThat(onlyPartner().version()).isEqualTo(1);
    }

    @Test
    void anEmptyCommandOpensTheForm() {
        anna.says("partner");
        assertThat(anna.form().title()).isEqualTo("Add a partner");

        anna.says("partner add CloudNine")
                .fillsIn(
                        rita,
                        "Skills",
                        "VoIP, Azure",
                        "Regions",
                        "Berlin",
                        "Fee they pay you",
                        "7,5",
                        "Contact in this chat",
                        "@Rita",
                        "Contact by e-mail",
                        "ops@cloud.example",
                        "Offers go to",
                        "here");

        anna.sees("CloudNine is now one of your partners");
        var partner = onlyPartner();
        assertThat(partner.contacts()).hasSize(2).hasAtLeastOneElementOfType(Contact.ByMail.class);
        assertThat(partner.hasContact(partner.people().getFirst())).isTrue();
        assertThat(partner.channel()).isEqualTo("test:general");
        assertThat(partner.terms().all())
                .extracting(each -> each.terms().fee())
                .containsExactly(FeeRule.percent(Percentage.of("7.5")));
    }

    @Test
    void theFormStaysOpenWithErrorsAtTheFields() {
        anna.says("partner add")
                .fillsIn("Name", "CloudNine", "Skills", ", ,", "Fee they pay you", "ten");

        anna.getsFieldError("at least one skill")
                .getsFieldError("I can't read “ten” as part of the terms");
        anna.says("partner add Telco: VoIP").says("partner add");
        anna.fillsIn("Name", "TELCO", "Skills", "VoIP")
                .getsFieldError("already a partner called Telco");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void markupStaysPlainText() {
        anna.says(
                "partner add <!channel> *Bold* <@slack:U9>: <script>, _x_ in [here](http://evil)");

        anna.isTold("<!channel> Bold <@slack:U9>", "Skills: <script>, x");
        assertThat(onlyPartner().name()).isEqualTo("<!channel> Bold <@slack:U9>");
    }

    @Test
    void aMentionInANameBecomesPlainText() {
        anna.says("partner add @Rita: VoIP", rita);

        assertThat(onlyPartner().name()).isEqualTo("@Rita");
    }

    @Test
    void namesThatAreTooLongAreRefused() {
        anna.says("partner add " + "x".repeat(81) + ": VoIP").isTold("at most 80 characters");
        anna.says("partner add : VoIP").isTold("What's the partner's name?");
        anna.says("partner add X: " + "y".repeat(3_900)).isTold("too long");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    private Partner onlyPartner() {
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
        return testFirm.partners.all(TestFirm.FIRM).getFirst();
    }

    @Test
    void aChannelBelongsToOnePartner() {
        anna.says("partner add CloudNine: VoIP channel here");
        anna.says("partner add NetSix: firewalls channel here")
                .isTold("This channel belongs to CloudNine", "nothing was stored");
        anna.says("partner add NetSix: firewalls").says("partner edit NetSix: channel here");
        anna.isTold("This channel belongs to CloudNine");
        anna.in("test:netsix").says("partner edit NetSix: channel here");
        anna.says("partner edit CloudNine: channel here").isTold("CloudNine");
        assertThat(testFirm.partners.all(TestFirm.FIRM))
                .extracting(partner -> partner.name() + " " + partner.channel())
                .containsExactly("CloudNine test:general", "NetSix test:netsix");
    }
}
