package io.baton.app;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A file that tries to break the card that shows it.
final class HostileCsv {
    static final String MARKUP =
            "<!channel> <@U1> <https://evil.example|pay> *b* `c` [x](https://evil.example) {{DATE(1)}}";

    private HostileCsv() {}

    /// Most rows are invalid. All names are markup, or long, or both.
    static byte[] file() {
        var columns =
                "Name,Skills,Fee"
                        + IntStream.range(0, 90)
                                .mapToObj(i -> ",\"" + MARKUP + i + "x".repeat(500) + "\"")
                                .collect(Collectors.joining());
        var rows =
                IntStream.range(0, 300)
                        .mapToObj(i ->
                                i % 3 == 0
                                        ? "\"%d %s\",\"%s\",1%%"
                                                .formatted(i, markup(60), markup(70))
                                        : "\"%s\",%s,\"%s\""
                                                .formatted(
                                                        MARKUP.repeat(9),
                                                        "y".repeat(900),
                                                        MARKUP.repeat(3)))
                        .collect(Collectors.joining("\n"));
        return (columns + "\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String markup(int length) {
        return MARKUP.substring(0, length);
    }
}
