package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.tagging.SlotTagger.Part;
import io.baton.understanding.token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A message with all that was found in it, from which its parts are chosen.
///
/// @param parts the tagger's opinion
/// @param matches the known names
record Message(
        Intent intent,
        String text,
        Values values,
        List<NameMatch> matches,
        List<Part> parts,
        FirmNames names) {

    private static final String EDGE = " \n,.;:-!?'\"*•";

    Stream<Span> spans(SlotName slot) {
        return parts.stream().filter(part -> part.slot() == slot).map(Part::span);
    }

    Stream<NameMatch> known(Kind kind) {
        return matches.stream().filter(match -> match.name().kind() == kind);
    }

    Optional<NameMatch> known(Kind kind, Span span) {
        return known(kind).filter(match -> match.span().overlaps(span)).findFirst();
    }

    boolean tagged(SlotName slot, Span span) {
        return spans(slot).anyMatch(span::overlaps);
    }

    /// The words of a span without punctuation around them.
    Found<String> words(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && (EDGE + ")").indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && (EDGE + "(").indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var trimmed = new Span(start, end);
        return new Found<>(trimmed.of(text), trimmed);
    }

    /// The word before a place, in lower case; empty at the start.
    String wordBefore(int at) {
        var before =
                text.substring(Math.max(0, at - 30), at)
                        .stripTrailing()
                        .toLowerCase(java.util.Locale.ROOT);
        return before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
    }
}
