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
    private static final String MESSAGES = "sentences.txt";
    private static final String MAILS = "mails.txt";

    /// Stands above and below each mail.
    private static final String BETWEEN_MAILS = "---";

    private static final Pattern HEADING = Pattern.compile("\\[([a-z ]+)]");
    private static final Pattern MARK = Pattern.compile("<([a-z]+) ([^<>]+)>");

    private ExampleReader() {}

    /// The messages shipped with Baton: a UTF-8 file next to this class.
    public static List<Example> messages() {
        return read(lines(MESSAGES));
    }

    /// The mails shipped with Baton, likewise.
    public static List<Example> mails() {
        return read(joined(lines(MAILS)));
    }

    private static List<String> lines(String name) {
        try (var file = ExampleReader.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of each mail as one.
    private static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        var mail = new StringBuilder();
        for (var line : lines) {
            boolean heading = HEADING.matcher(line.strip()).matches();
            if (heading || line.strip().equals(BETWEEN_MAILS)) {
                joined.add(mail.toString());
                mail.setLength(0);
                joined.add(heading ? line : "");
            } else if (!line.startsWith("#")) {
                mail.append(mail.isEmpty() ? "" : "\\n").append(line.strip());
            }
        }
        joined.add(mail.toString());
        return joined;
    }

    /// @throws IllegalArgumentException quoting the line, for an unknown intent or mark
    public static List<Example> read(List<String> lines) {
        var examples = new ArrayList<Example>();
        Intent intent = null;
        for (var line : lines) {
            var text = line.strip();
            var heading = HEADING.matcher(text);
            if (heading.matches()) {
                intent = intent(heading.group(1));
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                if (intent == null) {
                    throw new IllegalArgumentException("no intent above: " + text);
                }
                examples.add(example(intent, text.replace("\\n", "\n")));
            }
        }
        return List.copyOf(examples);
    }

    private static Intent intent(String words) {
        try {
            return Intent.valueOf(words.replace(' ', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no intent " + words, e);
        }
    }

    private static Example example(Intent intent, String line) {
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
                                            "no part called " + name + ": " + line));
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
