package io.baton.desk.terms;

import io.baton.desk.text.CleanText;
import io.baton.terms.TermsPart;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the client is told, cut out of a line: `tell the client: CloudNine pays us a fee`. It goes
/// on to the end of the line, or to the end of a quotation.
///
/// @param before the line without it
/// @param told null if the line says nothing about it
record ClientNotice(String before, TermsPart.@Nullable ClientTold told) {
    static final int LONGEST = 300;

    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}])(?:(?:don't|do not) tell (?:the |our |their )?clients?(?: anything)?"
                            + "|no disclosure|tell (?:the |our |their )?clients? nothing)(?![\\p{L}\\p{N}])");

    private static final Pattern TOLD =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}])(?:and )?(?:(?:tell|telling) (?:the |our |their )?clients?(?: that)?"
                            + "|clients? (?:is|are) told(?: that)?|disclos(?:e|ure)(?: to (?:the |our )?clients?)?)"
                            + "(?: ?[:=] ?| )(?<words>\"[^\"]+\"|.+)");

    static ClientNotice in(String line) {
        var nothing = NOTHING.matcher(line);
        var told = TOLD.matcher(line);
        boolean tells = told.find();
        if (nothing.find() && (!tells || nothing.start() <= told.start())) {
            return new ClientNotice(
                    without(line, nothing.start(), nothing.end()), new TermsPart.ClientTold(null));
        }
        return tells
                ? new ClientNotice(
                        without(line, told.start(), told.end()),
                        new TermsPart.ClientTold(clean(told.group("words"))))
                : new ClientNotice(line, null);
    }

    /// As it's stored: one line, without quotation marks, which end it where it's written.
    static String clean(String words) {
        var line = CleanText.oneLine(words);
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        return (quoted ? line.substring(1, line.length() - 1).strip() : line).replace('"', '\'');
    }

    private static String without(String line, int start, int end) {
        return line.substring(0, start) + " " + line.substring(end);
    }

    /// What's wrong with it; empty if nothing.
    static Optional<String> problem(TermsPart.ClientTold told) {
        var words = told.words();
        if (words != null && words.isBlank()) {
            return Optional.of("What do you tell the client?");
        }
        return words != null && words.length() > LONGEST
                ? Optional.of(
                        "Use at most %d characters for what the client is told; this has %d."
                                .formatted(LONGEST, words.length()))
                : Optional.empty();
    }
}
