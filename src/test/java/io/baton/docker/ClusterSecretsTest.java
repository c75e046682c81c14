package io.baton.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The secrets that the cluster makes for itself.
class ClusterSecretsTest {
    private static final int MONGO_USER = 999;
    private static final int BATON_USER = 10_001;

    @TempDir Path directory;

    @BeforeEach
    void makeFoldersAsVolumesAre() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        Files.createDirectory(directory.resolve("mongo"));
        Files.createDirectory(directory.resolve("baton"));
    }

    @Test
    void eachSecretIsReadableForItsUserOnly() throws IOException {
        make();

        for (var name : List.of("keyfile", "root-password", "baton-password")) {
            assertThat(owner("mongo/" + name)).isEqualTo(MONGO_USER);
        }
        assertThat(owner("baton/uri")).isEqualTo(BATON_USER);
        assertThat(contents().keySet())
                .hasSize(4)
                .allSatisfy(name -> assertThat(permissions(name)).as(name).isEqualTo("r--------"));
        assertThat(contents().values()).doesNotHaveDuplicates();
    }

    @Test
    void anotherStartKeepsThemAndReplacesWhatIsMissing() throws IOException {
        make();
        var before = contents();
        Files.delete(directory.resolve("mongo/root-password"));

        make();

        var after = contents();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get("mongo/keyfile")).isEqualTo(before.get("mongo/keyfile"));
        assertThat(after.get("baton/uri")).isEqualTo(before.get("baton/uri"));
    }

    @Test
    void theAddressOfTheDatabaseIsOneThatTheDriverReads() throws IOException {
        make();

        var address = new ConnectionString(contents().get("baton/uri"));
        assertThat(address.getHosts())
                .containsExactly("mongo1:27017", "mongo2:27017", "mongo3:27017");
        assertThat(address.getRequiredReplicaSetName()).isEqualTo("baton");
        assertThat(address.getDatabase()).isEqualTo("baton");
        assertThat(address.getPassword())
                .isEqualTo(contents().get("mongo/baton-password").toCharArray());
        assertThat(contents().get("mongo/keyfile")).matches("[0-9a-f]{96}");
    }

    @Test
    void anotherDatabaseForARestoreChangesTheAddressOnly() throws IOException {
        make();
        var before = contents();
        var address = Files.readString(directory.resolve("baton/uri"));

        make("BATON_DATABASE=baton-2026-11-30");

        var after = contents();
        assertThat(after)
                .containsEntry("baton/uri", address.replace("/baton?", "/baton-2026-11-30?"));
        assertThat(new ConnectionString(after.get("baton/uri")).getDatabase())
                .isEqualTo("baton-2026-11-30");
        assertThat(permissions("baton/uri")).isEqualTo("r--------");
        assertThat(owner("baton/uri")).isEqualTo(BATON_USER);
        after.put("baton/uri", address);
        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a?tls=false", "a b", "ä", "@evil"})
    void aNameThatWouldChangeTheRestOfTheAddressIsRefused(String name) throws IOException {
        make();
        var before = contents();

        assertThatThrownBy(() -> make("BATON_DATABASE=" + name))
                .hasMessageContaining("BATON_DATABASE may have letters");

        assertThat(contents()).isEqualTo(before);
    }

    private void make(String... environment) {
        var command = new ArrayList<>(List.of("env"));
        command.addAll(List.of(environment));
        command.addAll(List.of("bash", "docker/database/make-secrets", directory.toString()));
        Commands.output(command);
    }

    /// By path.
    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private int owner(String name) throws IOException {
        return (int) Files.getAttribute(directory.resolve(name), "unix:uid");
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve(name)));
    }
}
