package io.baton.desk.partner.file;

import static io.baton.desk.partner.file.PartnerFileScene.TWO;
import static io.baton.desk.partner.file.PartnerFileScene.csv;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Members preview an import, confirm or discard it, and see what it changed.
class ImportConversationTest {
    private final PartnerFileScene scene = new PartnerFileScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = scene.ben;

    @Test
    void nothingIsStoredBeforeThePersonConfirms() {
        anna.sends("partner import", csv(TWO))
                .isTold("2 new. Nothing is saved yet.", "CloudNine: VoIP, Azure", "“Phone”");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
        anna.presses("Import 2 partners").isTold("Imported: 2 added.");
        var cloudnine = scene.partner("CloudNine");
        assertThat(cloudnine.skills()).containsExactly(new Skill("VoIP"), new Skill("Azure"));
        assertThat(cloudnine.regions()).containsExactly("Berlin");
        assertThat(cloudnine.contacts())
                .containsExactly(new Contact.ByMail("rita@cloudnine.example"));
        assertThat(cloudnine.terms().on(LocalDate.of(2026, 11, 3), Payer.PARTNER).rule())
                .contains(FeeRule.percent(Percentage.of("10")));
        assertThat(scene.partner("SecureOps").terms().all()).isEmpty();
    }

    @Test
    void theSameFileChangesNothingASecondTime() {
        scene.imports(TWO);
        anna.sends("partner import", csv(TWO))
                .isTold("2 unchanged. There's nothing to import.")
                .isNotTold("[Import");
    }

    @Test
    void thePreviewShowsEachChangeFromOldToNew() {
        scene.imports(TWO);
        anna.says("partner pause SecureOps");
        anna.sends(
                        "partner import",
                        csv(
                                "name;skills;fee;fee to them;status\ncloudnine;VoIP;12%;$200 per win;\nSecureOps;;;;active\nNetSix;wifi;8%;;\n"))
                .isTold(
                        "CloudNine: Skills: VoIP, Azure → VoIP; They pay us: 10% → 12%; We pay them: no fee → $200 for each win",
                        "SecureOps: Status: paused → active", "NetSix: wifi; They pay us 8%");
    }

    @Test
    void aSecondImportUpdatesAndEmptyCellsChangeNothing() {
        scene.imports(TWO);
        anna.sends("partner import", csv("name;SKILLS;regions;contact\ncloudnine;;Hamburg;\n"))
                .isTold("1 changed", "CloudNine: Regions: Berlin → Hamburg")
                .presses("Import 1 partner")
                .isTold("Imported: 1 changed.");
        assertThat(scene.partner("CloudNine").regions()).containsExactly("Hamburg");
        assertThat(scene.partner("CloudNine").skills()).hasSize(2);
        assertThat(scene.partner("CloudNine").contacts()).hasSize(1);
    }

    @Test
    void contactsAreAddedAndExistingOnesStay() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        scene.imports("Name,Skills,E-mail\nCloudNine,VoIP,Jo Doe <jo@cloudnine.example>\n");
        assertThat(scene.partner("CloudNine").contacts())
                .hasSize(2)
                .contains(new Contact.ByMail("jo@cloudnine.example"));
        assertThat(scene.partner("CloudNine").people()).hasSize(1);
    }

    @Test
    void anotherPersonCannotConfirm() {
        anna.sends("partner import", csv(TWO));
        ben.presses("t1", anna.button("Import 2 partners"))
                .isTold("Only Anna can import this file");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aContactOfAPartnerCannotImportOrExport() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        var rita = testFirm.outsider("Rita").directly();
        rita.sends("partner import", csv(TWO)).isTold("Only members of Northwind");
        rita.says("partner export").isTold("Only members of Northwind");
    }

    @Test
    void anImportExpiresAfterADay() {
        anna.sends("partner import", csv(TWO));
        testFirm.advanceClock(Duration.ofHours(25));
        anna.presses("Import 2 partners").isTold("This import has expired");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aDiscardedImportStaysDiscarded() {
        anna.sends("partner import", csv(TWO));
        var yes = anna.button("Import 2 partners");
        anna.presses("Discard").isTold("discarded");
        anna.presses("t2", yes).isTold("discarded");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void pressingTwiceHasOneEffect() {
        anna.sends("partner import", csv(TWO));
        var yes = anna.button("Import 2 partners");
        anna.presses("t1", yes).isTold("Imported: 2 added.");
        var version = scene.partner("CloudNine").version();
        anna.presses("t1", yes).isTold("Imported: 2 added.");
        anna.presses("t2", yes).isTold("Imported: 2 added.");
        assertThat(scene.partner("CloudNine").version()).isEqualTo(version);
    }

    @Test
    void anImportAppliesToTheCurrentPartners() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.sends(
                "partner import",
                csv("Name,Skills,Regions\nCloudNine,VoIP,Berlin\nSecureOps,Firewalls,Bonn\n"));
        ben.says("partner edit CloudNine: skills Azure");
        ben.says("partner add SecureOps: Audits");
        anna.presses("Import 2 partners").isTold("Imported: 2 changed.");
        assertThat(scene.partner("CloudNine").regions()).containsExactly("Berlin");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2);
        assertThat(scene.partner("SecureOps").skills()).containsExactly(new Skill("Firewalls"));
    }

    @Test
    void rowsUnchangedInThePreviewAreNotWritten() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.sends("partner import", csv("Name,Skills\nCloudNine,VoIP\nNew,Azure\n"));
        ben.says("partner edit CloudNine: skills Firewalls");
        anna.presses("Import 1 partner");
        assertThat(scene.partner("CloudNine").skills()).containsExactly(new Skill("Firewalls"));
    }

    @Test
    void theOldNameOfARenamedPartnerIsFree() {
        anna.says("partner add CloudNine: VoIP");
        anna.says("partner edit CloudNine: name SkyTen");
        scene.imports("Name,Skills\nCloudNine,Azure\n");
        assertThat(scene.partner("SkyTen").skills()).containsExactly(new Skill("VoIP"));
        assertThat(scene.partner("CloudNine").skills()).containsExactly(new Skill("Azure"));
    }

    @Test
    void anImportTakesAFewThousandRows() {
        var rows =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "Partner %d,VoIP".formatted(i))
                        .collect(Collectors.joining("\n"));
        scene.imports("Name,Skills\n" + rows);
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(2_000);
    }
}
