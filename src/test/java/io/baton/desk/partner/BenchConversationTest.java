package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Fee;
import io.baton.partner.Partner;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Partners come to the bench, change and rest.
class BenchConversationTest {
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
                "Fee: 10% since Tue 3 Nov 2026",
                "CloudNine is on the bench");
        assertThat(only().channel()).isEqualTo("test:general");
        assertThat(only().people()).extracting("id").containsExactly("test:rita");
        ben.doesNotSee("CloudNine");
    }

    @Test
    void aNameAndASkillAreEnough() {
        anna.says("/partner   add  Telco : Data cabling");

        anna.isTold("Telco is on the bench", "none yet: an offer needs somebody", "none agreed");
        assertThat(only().skills()).containsExactly(new Skill("Data cabling"));
    }

    @Test
    void aFeeOfNothingIsNoAgreedFee() {
        var ways = List.of("fee none", "fee 0", "no fee", "fee 0%", "fee: none");
        for (int i = 0; i < ways.size(); i++) {
            anna.says("partner add Telco" + i + ": VoIP; " + ways.get(i))
                    .isTold("is on the bench", "none agreed")
                    .isNotTold("0%");
        }
        anna.says("partner add CloudNine: VoIP no fee contact @Rita", rita)
                .isTold("Skills: VoIP\n", "Contacts: Rita", "none agreed");
        anna.says("partner edit CloudNine: fee 10%").isTold("Fee: 10% since Tue 3 Nov 2026");
        testFirm.advanceClock(Duration.ofDays(1));
        anna.says("partner edit CloudNine: no fee")
                .isTold("Fee: none since Wed 4 Nov 2026; before: 10% since Tue 3 Nov 2026");
        var cloudNine =
                testFirm.partners.all(TestFirm.FIRM).stream()
                        .filter(each -> each.name().equals("CloudNine"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cloudNine.feeOn(LocalDate.of(2026, 11, 4))).isEmpty();
        assertThat(cloudNine.feeOn(LocalDate.of(2026, 11, 3))).isPresent();
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtOnceAndGivenBack() {
        anna.says("partner add CloudNine: fee 200% contact ops@nowhere");

        anna.isTold(
                "Please name at least one skill",
                "“200%” is more than 100%",
                "“ops@nowhere” is no contact",
                "Nothing was stored. You wrote:",
                "CloudNine: fee 200% contact ops@nowhere");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aFeeBelowNothingIsRefusedAndIsNoSkill() {
        anna.says("partner add Telco: Data cabling fee -5%");

        anna.isTold("“-5%” isn't a percentage between 0 and 100", "Nothing was stored.");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aMemberOfTheFirmIsNoContactOfAPartner() {
        anna.says("partner add CloudNine: VoIP contact @Ben", ben);

        anna.isTold("“Ben” belongs to your own firm");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aTakenNameIsRefusedWithTheOneThatHasIt() {
        anna.says("partner add CloudNine: VoIP fee 10%");
        ben.says("partner add cloudNINE: Azure");

        ben.isTold("There is a partner of that name already: CloudNine", "Skills: VoIP");
        assertThat(only().skills()).containsExactly(new Skill("VoIP"));
    }

    @Test
    void theSameTurnHeardTwiceAddsOnceAndIsAnsweredAlike() {
        anna.says("turn-1", "partner add CloudNine: VoIP");
        anna.says("turn-1", "partner add CloudNine: VoIP").isTold("CloudNine is on the bench");

        assertThat(only().version()).isEqualTo(1);
    }

    @Test
    void theNameOfAPartnerWhoWasRenamedIsFreeAgain() {
        anna.says("partner add CloudNine: VoIP").says("partner edit CloudNine: name Nimbus");
        anna.says("partner add CloudNine: Azure").isTold("CloudNine is on the bench");

        assertThat(testFirm.partners.all(TestFirm.FIRM))
                .extracting(Partner::name)
                .containsExactly("CloudNine", "Nimbus");
    }

    @Test
    void anEmptyCommandOpensTheFormWhichAsksTheSame() {
        anna.says("partner");
        assertThat(anna.form().title()).isEqualTo("Add a partner");

        anna.says("partner add CloudNine")
                .fillsIn(
                        rita,
                        "Skills",
                        "VoIP, Azure",
                        "Regions",
                        "Berlin",
                        "Fee on what they win",
                        "7,5",
                        "Contact in this chat",
                        "@Rita",
                        "Contact by mail",
                        "ops@cloud.example",
                        "Offers go to",
                        "here");

        anna.sees("CloudNine is on the bench");
        var partner = only();
        assertThat(partner.contacts()).hasSize(2).hasAtLeastOneElementOfType(Contact.ByMail.class);
        assertThat(partner.hasContact(partner.people().getFirst())).isTrue();
        assertThat(partner.channel()).isEqualTo("test:general");
        assertThat(partner.fees())
                .extracting(Fee::rate)
                .extracting(Object::toString)
                .containsExactly("7.5%");
    }

    @Test
    void theFormStaysOpenWithWhatIsWrongBesideTheField() {
        anna.says("partner add")
                .fillsIn("Name", "CloudNine", "Skills", ", ,", "Fee on what they win", "ten");

        anna.getsFieldError("at least one skill").getsFieldError("“ten” isn't a percentage");
        anna.says("partner add Telco: VoIP").says("partner add");
        anna.fillsIn("Name", "TELCO", "Skills", "VoIP").getsFieldError("called Telco already");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
    }

    @Test
    void aPartnerIsEditedInWordsFieldByField() {
        anna.says("partner add CloudNine: VoIP in Berlin fee 10% contact @Rita", rita);
        testFirm.advanceClock(Duration.ofDays(30));

        anna.says("partner edit cloudnine: skills training in Excel, Azure; fee 12%; channel here");

        anna.isTold(
                "CloudNine is changed",
                "Skills: training in Excel, Azure",
                "Regions: Berlin",
                "Contacts: Rita",
                "12% since Thu 3 Dec 2026; before: 10% since Tue 3 Nov 2026");
        anna.says("partner edit CloudNine: channel none; contact none; name Nimbus")
                .isTold("Nimbus is changed", "each contact directly", "none yet");
    }

    @Test
    void aPartnerIsEditedByForm() {
        anna.says("partner add CloudNine: VoIP in Berlin fee 10% contact @Rita", rita);
        var marco = testFirm.outsider("Marco");

        anna.says("partner edit CloudNine")
                .fillsIn(
                        marco,
                        "Name",
                        "Nimbus",
                        "Regions",
                        "",
                        "Another contact in this chat",
                        "@Marco");

        anna.sees("Nimbus is changed");
        assertThat(only().regions()).isEmpty();
        assertThat(only().people()).extracting("name").containsExactly("Rita", "Marco");
        assertThat(only().fees()).hasSize(1);

        anna.says("partner edit Nimbus")
                .fillsIn("Contacts so far: Rita, Marco", PartnerForm.REPLACE);
        assertThat(only().contacts()).isEmpty();
    }

    @Test
    void anEditThatSaysNothingUnderstandableChangesNothing() {
        anna.says("partner add CloudNine: VoIP").says("partner add Telco: VoIP");

        anna.says("partner edit CloudNine: make it nicer").isTold("Please say what to change");
        anna.says("partner edit CloudNine: name Telco").isTold("already: Telco");
        anna.says("partner edit Clodnine: fee 5%")
                .isTold("no partner called “Clodnine”. Did you mean “CloudNine”?", "You wrote:");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).allMatch(each -> each.version() == 1);
    }

    @Test
    void aPausedPartnerIsNotFoundUntilResumed() {
        anna.says("partner add CloudNine: VoIP").presses("Pause").isTold("CloudNine is paused");
        anna.says("partner find VoIP").isTold("Nobody on the bench fits");

        anna.says("partner pause CloudNine").isTold("CloudNine is paused");
        anna.says("partner resume cloudnine").isTold("CloudNine is active");
        anna.says("partner find VoIP").isTold("CloudNine: matched VoIP");
    }

    @Test
    void whatTheFirmDoesItselfMarksCompetitors() {
        anna.says("partner own").isTold("nothing that was told yet");
        anna.says("partner add CloudNine: wi-fi, VoIP");

        anna.says("partner own WiFi, Support")
                .isTold("Northwind does itself: WiFi, Support", "CloudNine: wi-fi");
        anna.says("partner show CloudNine").isTold("Competes with your own: wi-fi");
        anna.says("partner list").isTold("competes with your own services");

        anna.says("partner own none").isTold("nothing that was told yet", "Before: WiFi, Support");
        anna.says("partner show CloudNine").isNotTold("Competes");
    }

    @Test
    void whateverIsTypedComesBackInert() {
        anna.says(
                "partner add <!channel> *Bold* <@slack:U9>: <script>, _x_ in [here](http://evil)");

        anna.isTold("<!channel> *Bold* <@slack:U9>", "Skills: <script>, _x_");
        assertThat(only().name()).isEqualTo("<!channel> *Bold* <@slack:U9>");
    }

    @Test
    void aMentionInANameIsThePersonsNameOnly() {
        anna.says("partner add @Rita: VoIP", rita);

        assertThat(only().name()).isEqualTo("@Rita");
    }

    @Test
    void namesThatAreTooLongAreRefused() {
        anna.says("partner add " + "x".repeat(81) + ": VoIP").isTold("in 1 to 80 characters");
        anna.says("partner add : VoIP").isTold("in 1 to 80 characters");
        anna.says("partner add X: " + "y".repeat(3_900)).isTold("too long");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    private Partner only() {
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
        return testFirm.partners.all(TestFirm.FIRM).getFirst();
    }
}
