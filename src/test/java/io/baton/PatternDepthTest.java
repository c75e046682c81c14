package io.baton;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No pattern repeats a group without a limit, unless it's possessive or of a fixed length. Java
/// matches each other repetition with a deeper call, so a long line would exhaust the stack.
class PatternDepthTest {
    /// A text, or a character.
    private static final Pattern TEXT =
            Pattern.compile(
                    "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])'");

    /// What is between the parts of one text: `" + NAME + "`.
    private static final Pattern JOIN =
            Pattern.compile("\\s*+\\+\\s*+(?<name>[\\p{Alnum}_.()]++\\s*+\\+\\s*+)?");

    private static final Pattern CODE_POINT =
            Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u++[0-9a-fA-F]{4}");

    /// Stands for the value of a constant.
    private static final char VALUE = '\u0001';

    private static final Pattern UNLIMITED = Pattern.compile("(?:[*+]|\\{\\d+,\\})(?!\\+)");

    /// One character, or a class of them, each with a count at most, after a look ahead.
    private static final Pattern FIXED =
            Pattern.compile(
                    "(?:\\?:)?(?:(?:\\\\?[^|()*+?{}\\\\]|\\\\\\W|\\[[^]]++])(?:\\{\\d+})?)++");

    @Test
    void noGroupIsRepeatedWithoutALimit() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .flatMap(PatternDepthTest::deep)
                                    .toList())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:a|b)*",
                "(?:a?b)+c",
                "(ab+)+?",
                "x(?:\\)|b){2,}",
                "(?:[)]b|c)*",
                "\u0001*",
                "(?:\u0001, )+"
            })
    void suchAGroupIsFound(String pattern) {
        assertThat(deepGroups(pattern)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:a|b)*+",
                "(?:a?b)++",
                "(?:a|b){0,9}",
                "(?:[., ']\\d{3})+",
                "(a|b)c*",
                "\\)*",
                "[)]*",
                "[^)]+",
                "(?:ox)*"
            })
    void othersAreNot(String pattern) {
        assertThat(deepGroups(pattern)).isEmpty();
    }

    private static Stream<String> deep(Path file) {
        return texts(file).stream()
                .flatMap(text -> deepGroups(text).stream())
                .map(group -> file.getFileName() + ": " + group.replace(VALUE, '…'));
    }

    /// Each text in the source, with a sign for each constant.
    private static List<String> texts(Path file) {
        var source = read(file).lines().filter(line -> !isComment(line));
        var code = source.collect(Collectors.joining("\n"));
        var texts = new ArrayList<String>();
        var found = TEXT.matcher(code);
        int end = -1;
        while (found.find()) {
            var part = inside(found.group());
            var join = end < 0 ? null : JOIN.matcher(code.substring(end, found.start()));
            if (join != null && join.matches()) {
                texts.add(texts.removeLast() + (join.group("name") == null ? "" : VALUE) + part);
            } else {
                texts.add(part);
            }
            end = found.end();
        }
        return texts;
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("//");
    }

    private static String inside(String literal) {
        int quotes = literal.startsWith("\"\"\"") ? 3 : 1;
        return CODE_POINT
                .matcher(literal.substring(quotes, literal.length() - quotes))
                .replaceAll("$1u")
                .translateEscapes()
                .replaceAll("%(?:\\d\\$)?s", String.valueOf(VALUE));
    }

    private static List<String> deepGroups(String pattern) {
        var found = new ArrayList<String>();
        var open = new ArrayList<Integer>();
        for (int i = 0; i < pattern.length(); i = next(pattern, i)) {
            char c = pattern.charAt(i);
            if (c == '(') {
                open.add(i);
            } else if (c == ')' || c == VALUE) {
                int start = c == VALUE ? i : open.isEmpty() ? -1 : open.removeLast();
                var group = pattern.substring(start + 1, Math.max(i, start + 1));
                boolean fixed = start >= 0 && c == ')' && isFixed(group);
                if (UNLIMITED.matcher(pattern).region(i + 1, pattern.length()).lookingAt()
                        && !fixed) {
                    found.add(pattern.substring(Math.max(start, 0), i + 2));
                }
            }
        }
        return found;
    }

    private static boolean isFixed(String group) {
        return group.indexOf(VALUE) < 0 && FIXED.matcher(group).matches();
    }

    /// The index after this character, this escape or this class.
    private static int next(String pattern, int i) {
        if (pattern.charAt(i) == '\\') {
            return i + 2;
        }
        if (pattern.charAt(i) != '[') {
            return i + 1;
        }
        int depth = 1;
        int at = i + 1;
        while (at < pattern.length() && depth > 0) {
            char c = pattern.charAt(at);
            boolean first = at == i + 1 || at == i + 2 && pattern.charAt(i + 1) == '^';
            depth += c == '[' ? 1 : c == ']' && !first ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
