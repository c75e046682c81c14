package io.baton.backup;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What documents are made of is listed for each generation: the names of their fields and kinds,
/// and the values of enumerations. A build that doesn't know one of them would lose or misread it.
class GenerationTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path DOCUMENTS = SOURCES.resolve("io/baton/mongo/document");
    private static final Path LISTS = Path.of("src/test/resources/io/baton/backup");

    /// Counted anew by a restore.
    private static final Path TALLIES = DOCUMENTS.resolve("tally");

    private static final Pattern COMMENT = Pattern.compile("//.*");
    private static final Pattern NAME = Pattern.compile("\"([A-Za-z_]\\w*)\"");
    private static final Pattern ENUMERATION =
            Pattern.compile("\\b([A-Z]\\w*(?:\\.[A-Z]\\w*)?)\\.value(?:s|Of)\\(");

    @Test
    void whatIsStoredChangesOnlyWithItsGeneration() throws IOException {
        var list = "generation-%d.txt".formatted(Generation.CURRENT.number());
        var now = Files.createDirectories(Path.of("target", "generations")).resolve(list);
        Files.writeString(now, stored());

        assertThat(now)
                .as(
                        "If an earlier build would lose or misread what is stored now, and %s was released, raise Generation.CURRENT. Then copy %s to %s.",
                        list, now, LISTS)
                .hasSameTextualContentAs(LISTS.resolve(list));
    }

    @Test
    void itsVersionIsNoLaterThanThisOne() throws IOException {
        var version = Pattern.compile("<version>([\\d.]+)(?:-SNAPSHOT)?</version>");
        var own =
                version.matcher(
                        Files.readString(Path.of("pom.xml")).split("<artifactId>baton<")[1]);

        assertThat(own.find()).isTrue();
        assertThat(Version.parse(Generation.CURRENT.since()))
                .isLessThanOrEqualTo(Version.parse(own.group(1)));
    }

    private static String stored() throws IOException {
        try (var files = Files.walk(DOCUMENTS)) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.startsWith(TALLIES))
                            .sorted()
                            .toList();
            var lines = new TreeSet<String>();
            for (var source : sources) {
                var code = COMMENT.matcher(Files.readString(source)).replaceAll("");
                names(source, code).ifPresent(lines::add);
                enumerations(source, code).forEach(lines::add);
            }
            return String.join("\n", lines) + "\n";
        }
    }

    private static Optional<String> names(Path source, String code) {
        var names =
                NAME.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .sorted()
                        .collect(joining(" "));
        var file = source.getFileName().toString().replace(".java", "");
        return names.isEmpty() ? Optional.empty() : Optional.of(file + ": " + names);
    }

    private static Stream<String> enumerations(Path source, String code) {
        return ENUMERATION
                .matcher(code)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .flatMap(name -> enumeration(name, source, code).stream());
    }

    private static Optional<String> enumeration(String name, Path source, String code) {
        var outer = name.split("\\.")[0];
        var imported = Pattern.compile("import (io\\.baton\\.[\\w.]+\\." + outer + ");");
        var own =
                Objects.requireNonNull(SOURCES.relativize(source).getParent())
                                .toString()
                                .replace('/', '.')
                        + "."
                        + outer;
        var type =
                imported.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElse(own);
        try {
            var found = Class.forName(type + name.substring(outer.length()).replace('.', '$'));
            return Optional.ofNullable(found.getEnumConstants())
                    .map(all ->
                            Arrays.stream(all)
                                    .map(each -> ((Enum<?>) each).name())
                                    .collect(joining(" ", name + ": ", "")));
        } catch (ClassNotFoundException e) {
            // Not Baton's, such as String.
            return Optional.empty();
        }
    }
}
