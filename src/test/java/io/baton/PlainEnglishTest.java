package io.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Counts words that plain English does without. They are correct English, but a sentence with one
/// of them usually has its subject in the wrong place.
class PlainEnglishTest {
    private static final Pattern HARD_TO_READ =
            Pattern.compile(
                    "\\b(whoever|whomever|whom|whosoever|nobody|somebody|anybody|whatever|whichever"
                            + "|wherever|whence|hence|thereof|therein|thereto|therefor|herein|lest"
                            + "|upon|shall|of equals|so much as)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// They list words that clients use.
    private static final Set<String> WORD_LISTS =
            Set.of(
                    "Closings.java",
                    "Leftovers.java",
                    "MailKinds.java",
                    "WishWords.java",
                    "MailSteps.java",
                    "NameLikeness.java",
                    "NeedChoice.java",
                    "NeedSplitter.java",
                    "Readable.java",
                    "RequestedPlaces.java",
                    "Stemmer.java");

    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile(
                    "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'"
                            + "|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    private static final Pattern TEST_NAME = Pattern.compile("\\bvoid (\\w+)\\(");

    @Test
    void commentsAndMessagesArePlain() {
        assertThat(
                        files("src/main/java", ".java")
                                .filter(file -> !WORD_LISTS.contains(file.getFileName().toString()))
                                .flatMap(file -> found(file, texts(file))))
                .isEmpty();
    }

    /// What people type in a test may be as it likes.
    @Test
    void commentsAndNamesInTestsArePlain() {
        assertThat(
                        Stream.of("src/test/java", "src/training/java")
                                .flatMap(root -> files(root, ".java"))
                                .filter(file -> !file.endsWith("PlainEnglishTest.java"))
                                .flatMap(file ->
                                        found(
                                                file,
                                                Stream.concat(
                                                        texts(file)
                                                                .filter(
                                                                        PlainEnglishTest
                                                                                ::isComment),
                                                        names(file)))))
                .isEmpty();
    }

    @Test
    void documentsArePlain() {
        var documents =
                Stream.of(
                        files(".github", ".md"),
                        files("src/docs", ".md"),
                        files("manifests", ""),
                        Stream.of(Path.of("README.md"), Path.of("pom.xml")));
        assertThat(
                        documents
                                .flatMap(each -> each)
                                // It shows what not to write.
                                .filter(file -> !file.endsWith("CONTRIBUTING.md"))
                                .flatMap(file -> found(file, Stream.of(text(file)))))
                .isEmpty();
    }

    @Test
    void aHardWordIsFoundInACommentAMessageAndAName() {
        var source =
                """
                // Tells whoever asks.
                String s = "Nobody is told.";
                void whateverIsSaid() {}
                """;
        assertThat(
                        STRING_OR_COMMENT
                                .matcher(source)
                                .results()
                                .map(MatchResult::group)
                                .filter(text -> HARD_TO_READ.matcher(text).find()))
                .hasSize(2);
        assertThat(words("whateverIsSaid")).isEqualTo("whatever Is Said");
    }

    private static Stream<String> found(Path file, Stream<String> texts) {
        return texts.flatMap(text -> HARD_TO_READ.matcher(text).results().map(MatchResult::group))
                .map(word -> file + ": " + word);
    }

    private static Stream<String> texts(Path file) {
        return STRING_OR_COMMENT.matcher(text(file)).results().map(MatchResult::group);
    }

    private static boolean isComment(String text) {
        return text.startsWith("/");
    }

    private static Stream<String> names(Path file) {
        return TEST_NAME.matcher(text(file)).results().map(name -> words(name.group(1)));
    }

    /// `aLateAnswer` as `a Late Answer`
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    private static Stream<Path> files(String root, String ending) {
        try (var all = Files.walk(Path.of(root))) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().endsWith(".png"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
