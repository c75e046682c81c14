package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Members edit, pause and resume partners, and set what the firm does itself.
class EditPartnerConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @Test
    void aZeroFeeMeansNoFeeAgreed() {
        var ways = List.of("fee none", "fee 0", "no fee", "fee 0%", "fee: none");
        for (int i = 0; i < ways.size(); i++) {
            anna.says("partner add Telco" + i + ": VoIP; " + ways.get(i))
                    .isTold("is now one of your partners", "none agreed")
                    .isNotTold("0%");
        }
        anna.says("partner add CloudNine: VoIP no fee contact @Rita", rita)
                .isTold("Skills: VoIP\n", "Contacts: Rita", "none agreed");
        anna.says("partner edit CloudNine: fee 10%")
                .isTold("They pay us: 10% since Tue 3 Nov 2026");
        testFirm.advanceClock(Duration.ofDays(1));
        anna.says("partner edit CloudNine: no fee")
                .isTold(
                        "They pay us: no fee since Wed 4 Nov 2026; before: 10% since Tue 3 Nov 2026");
        var cloudNine =
                testFirm.partners.all(TestFirm.FIRM).stream()
                        .filter(each -> each.name().equals("CloudNine"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cloudNine.terms().on(LocalDate.of(2026, 11, 4), Payer.PARTNER).rule()).isEmpty();
        assertThat(cloudNine.terms().on(LocalDate.of(2026, 11, 3), Payer.PARTNER).rule())
                .isPresent();
    }

    @Test
    void theDaySinceWhenLongTermsHoldIsSetOff() {
        anna.says("partner add CloudNine: VoIP")
                .says("partner terms CloudNine they pay us 10% on payment");
        anna.says("partner show CloudNine")
                .isTold(
                        "They pay us: 10% of what the client pays, due when the client pays, since Tue 3 Nov 2026");
    }

    @Test
    void theOldNameOfARenamedPartnerCanBeUsedAgain() {
        anna.says("partner add CloudNine: VoIP").says("partner edit CloudNine: name Nimbus");
        anna.says("partner add CloudNine: Azure").isTold("CloudNine is now one of your partners");

        assertThat(testFirm.partners.all(TestFirm.FIRM))
                .extracting(Partner::name)
                .containsExactly("CloudNine", "Nimbus");
    }

    @Test
    void aCommandEditsSingleFields() {
        anna.says("partner add CloudNine: VoIP in Berlin fee 10% contact @Rita", rita);
        testFirm.advanceClock(Duration.ofDays(30));

        anna.says("partner edit cloudnine: skills training in Excel, Azure; fee 12%; channel here");

        anna.isTold(
                "CloudNine was updated",
                "Skills: training in Excel, Azure",
                "Regions: Berlin",
                "Contacts: Rita",
                "12% since Thu 3 Dec 2026; before: 10% since Tue 3 Nov 2026");
        anna.says("partner edit CloudNine: channel none; contact none; name Nimbus")
                .isTold("Nimbus was updated", "none yet");
    }

    @Test
    void aFormEditsAPartner() {
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

        anna.sees("Nimbus was updated");
        assertThat(onlyPartner().regions()).isEmpty();
        assertThat(onlyPartner().people()).extracting("name").containsExactly("Rita", "Marco");
        assertThat(onlyPartner().terms().all()).hasSize(1);

        anna.says("partner edit Nimbus")
                .fillsIn("Contacts so far: Rita, Marco", PartnerForm.REPLACE);
        assertThat(onlyPartner().contacts()).isEmpty();
    }

    @Test
    void anUnclearEditChangesNothing() {
        anna.says("partner add CloudNine: VoIP").says("partner add Telco: VoIP");

        anna.says("partner edit CloudNine: make it nicer").isTold("What do you want to change");
        anna.says("partner edit CloudNine: name Telco").isTold("already a partner called Telco");
        anna.says("partner edit Clodnine: fee 5%")
                .isTold("no partner called “Clodnine”. Did you mean “CloudNine”?", "You wrote:");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).allMatch(each -> each.version() == 1);
    }

    @Test
    void aPausedPartnerIsNotFoundUntilResumed() {
        anna.says("partner add CloudNine: VoIP").presses("Pause").isTold("CloudNine is paused");
        anna.says("partner find VoIP").isTold("CloudNine does VoIP, but is paused.");

        anna.says("partner pause CloudNine").isTold("CloudNine is paused");
        anna.says("partner resume cloudnine").isTold("CloudNine is active");
        anna.says("partner find VoIP").isTold("CloudNine: matched VoIP");
    }

    @Test
    void partnersWhoDoTheFirmsOwnServicesAreMarked() {
        anna.says("partner own").isTold("none set yet");
        anna.says("partner add CloudNine: wi-fi, VoIP");

        anna.says("partner own WiFi, Support")
                .isTold("Northwind's own services: WiFi, Support", "CloudNine: wi-fi");
        anna.says("partner show CloudNine").isTold("Competes with you on: wi-fi");
        anna.says("partner list").isTold("competes with your own services");

        anna.says("partner own none").isTold("none set yet", "Before: WiFi, Support");
        anna.says("partner show CloudNine").isNotTold("Competes");
    }

    private Partner onlyPartner() {
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
        return testFirm.partners.all(TestFirm.FIRM).getFirst();
    }
}
