package io.baton.desk.partner.file;

import static io.baton.desk.partner.file.PartnerFileScene.TWO;
import static io.baton.desk.partner.file.PartnerFileScene.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.file.DownloadKeys;
import io.baton.firm.Individual;
import io.baton.partner.ExportToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Members export the bench as a CSV file.
class ExportConversationTest {
    private final PartnerFileScene scene = new PartnerFileScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;

    @Test
    void importingAnExportChangesNothing() {
        scene.imports(TWO);
        testFirm.partner("DataForge", "Jo", "Backups");
        anna.says("partner add =HYPERLINK(x): VoIP, -Wi-Fi, @home in Bonn fee 7.5%");
        anna.says("partner pause SecureOps");
        anna.says("partner export");
        var text = new String(exported(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\"'=HYPERLINK(x)\"", "\"7.5%\"", "\"Jo\"", "\"paused\"")
                .doesNotContain("\"=", ", -", ", @");
        anna.sends("partner import", file(exported()))
                .isTold("4 unchanged. There's nothing to import.")
                .isNotTold("Ignored");
    }

    @Test
    void termsOfEveryKindComeBackFromAnExport() {
        scene.imports(TWO);
        anna.says(
                "partner terms CloudNine they pay us 5% a month for 12 months, at least $100, cap"
                        + " $5,000, on payment, protect 90 days, tell the client: They pay us, a bit");
        anna.says("partner terms CloudNine we pay them €200 per win");
        anna.says("partner export");
        var before = testFirm.partners.all(TestFirm.FIRM);
        anna.sends("partner import", file(exported())).isTold("There's nothing to import.");

        var other = new TestFirm();
        other.member("Ben")
                .directly()
                .sends("partner import", file(exported()))
                .presses("Import %d partners".formatted(before.size()));

        assertThat(other.partners.all(TestFirm.FIRM))
                .extracting(each -> each.terms().all())
                .isEqualTo(before.stream().map(each -> each.terms().all()).toList());
    }

    @Test
    void onlyTheAskerGetsTheFileAndItExpires() {
        scene.imports(TWO);
        testFirm.member("Anna").says("partner export").isTold("get the file in a direct message");
        var key = scene.exportedFile().key();
        assertThat(testFirm.files().read("0".repeat(48))).isEmpty();
        assertThat(testFirm.files().read(key)).isPresent();
        anna.says("partner export");
        testFirm.advanceClock(Duration.ofHours(5));
        assertThat(testFirm.files().read(scene.exportedFile().key())).isEmpty();
    }

    @Test
    void whatIsStoredOpensNoLink() {
        scene.imports(TWO);
        anna.says("partner export");
        assertThat(scene.exportedFile().url()).isNull();
        var stored = scene.exportedFile().key();
        assertThat(testFirm.files().take(stored)).isEmpty();
        assertThat(testFirm.files().open(stored)).isEmpty();
        assertThat(testFirm.files().open(DownloadKeys.hash(stored))).isEmpty();
        var key = keyOf(testFirm.files().link(stored).orElseThrow());
        assertThat(testFirm.files().open(key)).isPresent();
        assertThat(testFirm.files().open(DownloadKeys.hash(key))).isEmpty();
        assertThat(testFirm.files().take(DownloadKeys.hash(key))).isEmpty();
    }

    @Test
    void aLinkWorksOnceAndIsMadeWhenTheCardIsSent() {
        scene.imports(TWO);
        anna.says("partner export");
        var reference = scene.exportedFile().key();
        var first = keyOf(testFirm.files().link(reference).orElseThrow());
        var second = keyOf(testFirm.files().link(reference).orElseThrow());
        assertThat(first).isNotEqualTo(second).doesNotContain(reference);
        assertThat(testFirm.files().take(first)).isPresent();
        assertThat(testFirm.files().take(first)).isEmpty();
        assertThat(testFirm.files().read(second)).isPresent();
        testFirm.advanceClock(Duration.ofHours(5));
        assertThat(testFirm.files().take(second)).isEmpty();
        assertThat(testFirm.files().link(reference)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "OUTSIDER"})
    void aLinkOpensNothingForAMemberWhoLeftOrIsAGuest(Standing standing) {
        scene.imports(TWO);
        anna.says("partner export");
        var reference = scene.exportedFile().key();
        var key = keyOf(testFirm.files().link(reference).orElseThrow());
        testFirm.becomes(anna, standing);
        assertThat(testFirm.files().open(key)).isEmpty();
        assertThat(testFirm.files().take(key)).isEmpty();
        assertThat(testFirm.files().link(reference)).isEmpty();
        testFirm.becomes(anna, Standing.MEMBER);
        assertThat(testFirm.files().take(key)).isPresent();
    }

    /// Earlier builds put the key itself into the card.
    @Test
    void aCardOfAnEarlierBuildStillWorks() {
        scene.imports(TWO);
        var key = "ab".repeat(24);
        testFirm.exports.write(
                new ExportToken(
                        DownloadKeys.hash(key),
                        TestFirm.FIRM,
                        new Individual(anna.person().id(), "Anna"),
                        ExportToken.PARTNERS,
                        Instant.parse("2100-01-01T00:00:00Z"),
                        false,
                        null,
                        0),
                "earlier",
                List.of());
        assertThat(testFirm.files().read(key)).isPresent();
        assertThat(testFirm.files().take(key)).isPresent();
        assertThat(testFirm.files().take(key)).isEmpty();
    }

    private static String keyOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Test
    void anEmptyBenchHasNothingToExport() {
        anna.says("partner export").isTold("nothing to export");
    }

    private byte[] exported() {
        return testFirm.files().read(scene.exportedFile().key()).orElseThrow().bytes();
    }
}
