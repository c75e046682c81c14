package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.slack.fake.UploadedFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Import and export of partners in Slack.
class SlackImportIT {
    private static final byte[] TABLE =
            "Company;Services;Fee\nTelefonia;VoIP, telephones;10%\nCumulus;Azure;abc\n"
                    .getBytes(StandardCharsets.UTF_8);

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;

    @BeforeAll
    static void aFirm() {
        anna = baton.member("U1", "anna");
    }

    @Test
    void aFileInADirectMessageIsPreviewedConfirmedAndExportedAgain() {
        var alone = anna.alone();
        alone.writes("partner import").isTold("Send me a CSV file here");
        alone.sends("", "bench.csv", TABLE)
                .isTold(
                        "1 new, 1 with errors",
                        "Row 3, Cumulus",
                        "I can't read “abc” as part of the terms");
        alone.presses("Import 1 partner").sees("Imported: 1 added, 1 left out.");
        anna.types("/partner show Telefonia").isTold("VoIP, telephones", "10%");

        anna.types("/partner export").isTold("get the file in a direct message");
        await().atMost(BatonExtension.PATIENCE).until(() -> !exported().isEmpty());
        assertThat(exported()).contains("\"Telefonia\",\"VoIP, telephones\",\"\",\"10%\"");
        alone.sees("partners.csv is above");
        alone.sends("partner import", "partners.csv", exported().getBytes(StandardCharsets.UTF_8))
                .isTold("1 unchanged. There's nothing to import.");
    }

    @Test
    void aHostileFileBreaksNoCard() {
        var alone = anna.alone();
        alone.sends(
                        "partner import",
                        HostileCsv.MARKUP + "n".repeat(300) + ".csv",
                        HostileCsv.file())
                .isTold(
                        "100 new, 200 with errors",
                        "and 92 more",
                        "and 185 more",
                        "There's more than fits here");
        alone.presses("Discard").sees("discarded");
    }

    @Test
    void aCommandOpensAFormThatTakesTheFile() {
        anna.types("/partner import");
        var wrong = anna.form("Import partners").with("CSV file", "a.csv", new byte[] {1, 2, 3});
        assertThat(wrong.submits().action()).isEqualTo("errors");
        var table = "Name,Skills\nFormed,Audits\n".getBytes(StandardCharsets.UTF_8);
        anna.form("Import partners").with("CSV file", "a.csv", table).submits();
        anna.presses("Import 1 partner").sees("Imported: 1 added.");
    }

    private static String exported() {
        return baton.slack().files().stream()
                .filter(file -> !file.channels().isEmpty())
                .map(UploadedFile::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .reduce("", (_, last) -> last);
    }
}
