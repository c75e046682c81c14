package io.baton.understanding.example;

import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the file of example sentences. The format is described at the top of that file.
public final class ExampleReader {
    private static final String SHIPPED = "sentences.txt";
    private static final Pattern HEADING = Pattern.compile("\\[([a-z ]+)]");
    private static final Pattern MARK = Pattern.compile("<([a-z]+) ([^<>]+)>");

    private ExampleReader() {}

    /// The examples shipped with Baton: a UTF-8 file next to this class.
    public static List<Example> shipped() {
        try (var file = ExampleReader.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException(SHIPPED + " is missing from this build");
            }
            return read(
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException naming the line, for an unknown intent or mark
    public static List<Example> read(List<String> lines) {
        var examples = new ArrayList<Example>();
        Intent intent = null;
        int number = 0;
        for (var line : lines) {
            number++;
            var text = line.strip();
            var heading = HEADING.matcher(text);
            if (heading.matches()) {
                intent = intent(heading.group(1), number);
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                if (intent == null) {
                    throw new IllegalArgumentException("line " + number + " has no intent above");
                }
                examples.add(example(intent, text.replace("\\n", "\n"), number));
            }
        }
        return List.copyOf(examples);
    }

    private static Intent intent(String words, int number) {
        try {
            return Intent.valueOf(words.replace(' ', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": no intent " + words, e);
        }
    }

    private static Example example(Intent intent, String line, int number) {
        var text = new StringBuilder();
        var marks = new ArrayList<Example.Mark>();
        var mark = MARK.matcher(line);
        int from = 0;
        while (mark.find()) {
            var name = mark.group(1);
            var slot =
                    SlotName.named(name)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "line " + number + ": no part called " + name));
            text.append(line, from, mark.start());
            marks.add(
                    new Example.Mark(
                            slot, new Span(text.length(), text.length() + mark.group(2).length())));
            text.append(mark.group(2));
            from = mark.end();
        }
        text.append(line, from, line.length());
        return new Example(intent, text.toString(), marks);
    }
}
