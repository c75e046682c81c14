package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/// What the jar says about its parts, and what the build refuses.
class SupplyChainIT {
    private static final Path JAR = Path.of(System.getProperty("baton.jar"));
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /// They only name other libraries, so the jar goes without.
    private static final String WITHOUT_CODE = "spring-boot-starter";

    /// Spring Boot's plugin adds it while it packages.
    private static final String ADDED_BY_THE_PLUGIN = "spring-boot-jarmode-tools-";

    @Test
    void theListOfPartsHasEveryLibraryInTheJarAndNoOther() throws IOException {
        assertThat(parts().keySet()).containsExactlyInAnyOrderElementsOf(libraries());
    }

    @Test
    void everyPartHasAVersionAChecksumAndALicence() throws IOException {
        assertThat(parts().values())
                .allMatch(part -> !part.get("version").getAsString().isBlank())
                .allMatch(part -> part.getAsJsonArray("hashes").size() > 0)
                .allMatch(part -> part.getAsJsonArray("licenses").size() > 0);
    }

    @Test
    void everyPartsLicenceIsListed() throws IOException {
        var listed = text("META-INF/licences/THIRD-PARTY.txt");

        assertThat(parts().values())
                .extracting(part ->
                        "%s:%s:%s"
                                .formatted(
                                        part.get("group").getAsString(),
                                        part.get("name").getAsString(),
                                        part.get("version").getAsString()))
                .allMatch(listed::contains);
        assertThat(listed).doesNotContainIgnoringCase("unknown license");
    }

    @Test
    void theJarHasNoNativeCodeThatIsNeverLoaded() throws IOException {
        assertThat(Files.size(JAR) / 1_000_000).isLessThanOrEqualTo(135);
        var names = names();

        assertThat(names).noneMatch(name -> name.matches(".*/(jna|commons-compress)-\\d.*"));
    }

    @Test
    void theWrapperChecksWhatItDownloads() throws IOException {
        var wrapper = new Properties();
        try (var file = Files.newInputStream(Path.of(".mvn/wrapper/maven-wrapper.properties"))) {
            wrapper.load(file);
        }

        assertThat(wrapper.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
    }

    @Test
    void theBuildRefusesVersionsWithKnownVulnerabilities() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<exclude>org.apache.logging.log4j:log4j-core:(,2.17.1)</exclude>")
                .contains("<exclude>org.apache.commons:commons-text:(,1.10)</exclude>")
                .contains("<exclude>com.fasterxml.jackson.core:jackson-databind:(,2.14)</exclude>")
                .contains("<requireMavenVersion>", "<requireJavaVersion>");
    }

    /// By file name.
    private static Map<String, JsonObject> parts() throws IOException {
        assumeFalse(
                System.getProperty("baton.maven", "").endsWith("true"),
                "Maven makes no list of parts offline.");
        var list = JsonParser.parseString(text("META-INF/sbom/application.cdx.json"));
        return list.getAsJsonObject().getAsJsonArray("components").asList().stream()
                .map(part -> part.getAsJsonObject())
                .filter(part -> !part.get("name").getAsString().startsWith(WITHOUT_CODE))
                .collect(Collectors.toMap(SupplyChainIT::file, Function.identity()));
    }

    private static String file(JsonObject part) {
        return part.get("name").getAsString() + "-" + part.get("version").getAsString() + ".jar";
    }

    private static List<String> libraries() throws IOException {
        return names().stream()
                .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                .map(name -> name.substring(LIBRARIES.length()))
                .filter(name -> !name.startsWith(ADDED_BY_THE_PLUGIN))
                .toList();
    }

    private static List<String> names() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String text(String name) throws IOException {
        try (var jar = new JarFile(JAR.toFile());
                var in = jar.getInputStream(Objects.requireNonNull(jar.getEntry(name), name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
