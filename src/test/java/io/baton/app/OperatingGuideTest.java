package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `operating.md` quotes what Baton really says, and names settings that it really has.
class OperatingGuideTest {
    private static final Path GUIDE = Path.of("src/docs/operating.md");
    private static final Pattern QUOTE = Pattern.compile("`([^`]+)`");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern GAP = Pattern.compile("@[A-Z]+@");
    private static final Pattern PLACEHOLDER = Pattern.compile("%[ds]");
    private static final Pattern SETTING =
            Pattern.compile("\\b(?:BATON|SLACK|TEAMS|MONGODB|MANAGEMENT|SERVER)_[A-Z_]+\\b");

    /// Spring Boot says it.
    private static final String FAILED = "APPLICATION FAILED TO START";

    @Test
    void everyMessageInTheTroubleshootingTableIsOneThatBatonPrints() throws IOException {
        var printed = sources() + FAILED;
        var quoted =
                Files.readString(GUIDE)
                        .split("## Troubleshooting")[1]
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split(" \\| ")[0])
                        .flatMap(cell -> QUOTE.matcher(cell).results().limit(1))
                        .map(found -> found.group(1))
                        .toList();

        assertThat(quoted)
                .hasSizeGreaterThan(8)
                .allSatisfy(each -> assertThat(printed).as(each).contains(each));
    }

    @Test
    void everySettingInTheGuideIsInTheReadme() throws IOException {
        var readme = Files.readString(Path.of("README.md"));

        assertThat(settings(Files.readString(GUIDE)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains(name));
    }

    @Test
    void theGuideHasTheImagesJavaOptionsExceptItsPaths() throws IOException {
        var guide = Files.readString(GUIDE);
        var options =
                Files.readString(Path.of("docker/java.options"))
                        .lines()
                        .filter(line -> line.startsWith("-") && !line.contains("/opt/"))
                        .toList();

        assertThat(options)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        option -> assertThat(guide).containsPattern("\\s" + Pattern.quote(option)));
    }

    @Test
    void noDocumentHasAGapThatSomethingWasToFill() throws IOException {
        try (var documents = Files.list(GUIDE.getParent())) {
            assertThat(Stream.concat(documents, Stream.of(Path.of("README.md"))))
                    .filteredOn(document -> document.toString().endsWith(".md"))
                    .contains(GUIDE)
                    .allSatisfy(document ->
                            assertThat(Files.readString(document)).doesNotContainPattern(GAP));
        }
    }

    private static List<String> settings(String text) {
        return SETTING.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /// All strings, also those that are joined of parts or filled in. "Java 25" is a number there.
    private static String sources() {
        var roots = List.of(Path.of("src/main/java"), Path.of("src/launcher/java"));
        var all = roots.stream().map(OperatingGuideTest::read).collect(Collectors.joining());
        return PLACEHOLDER.matcher(JOINED.matcher(all).replaceAll("")).replaceAll("25");
    }

    private static String read(Path root) {
        try (var files = Files.walk(root)) {
            var text = new StringBuilder();
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
