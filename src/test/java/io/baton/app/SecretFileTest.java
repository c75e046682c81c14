package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFileTest {
    @TempDir Path directory;

    private final Map<String, String> values = new HashMap<>();

    private Settings read() {
        return SettingsReader.read(values::get);
    }

    private String file(String content) throws IOException {
        return Files.writeString(directory.resolve("secret"), content).toString();
    }

    @Test
    void aSecretIsReadFromItsFile() throws IOException {
        values.put("SLACK_BOT_TOKEN_FILE", file("xoxb-from-a-file\n"));
        values.put("SLACK_SIGNING_SECRET", "signing");
        assertThat(Objects.requireNonNull(read().slack()).botToken()).isEqualTo("xoxb-from-a-file");
    }

    @Test
    void theDatabasesAddressHasAPasswordAndMayComeFromAFileToo() throws IOException {
        values.put("MONGODB_URI_FILE", file("mongodb://baton:secret@db.example/baton"));
        assertThat(read().storage().mongoUri()).contains("baton:secret");
    }

    @Test
    void aSecretSetTwiceStopsTheStart() throws IOException {
        values.put("MONGODB_URI_FILE", file("mongodb://one.example"));
        values.put("MONGODB_URI", "mongodb://two.example");
        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("MONGODB_URI and MONGODB_URI_FILE are both set. Set one of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", ".", "nul\0byte"})
    void aFileThatCannotBeReadStopsTheStart(String name) {
        values.put("MONGODB_URI_FILE", directory + "/" + name);
        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidSettings.class)
                .hasMessageStartingWith("MONGODB_URI_FILE names ")
                .hasMessageEndingWith("can't be read. Check the path and who may read it.");
    }

    @Test
    void anEmptyFileStopsTheStart() throws IOException {
        values.put("TEAMS_APP_PASSWORD_FILE", file("  \n"));
        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("which is empty");
    }

    @Test
    void aLargeFileIsNoSecretAndItsContentIsNotShown() throws IOException {
        values.put("MONGODB_URI_FILE", file("mongodb://".repeat(2_000)));
        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("can't be read")
                .hasMessageNotContaining("mongodb://");
    }

    @Test
    void otherSettingsHaveNoFiles() throws IOException {
        values.put("BATON_DATA_FILE", file("/elsewhere"));
        assertThat(read().storage().data()).hasToString("./data");
    }
}
