package io.baton.understanding.message.mail;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The items of a list in a mail: lines that begin with a number or a dash.
public final class ListItems {
    private static final Pattern MARKER =
            Pattern.compile("(?:\\(?[0-9]{1,2}[.):]|\\(?[a-h]\\)|[-•*–—])(?: |$)");

    private ListItems() {}

    /// The sentences of each item, without the marker. An item ends with its line.
    ///
    /// @param text lines that a mail program wrapped are one line
    /// @param sentences in order
    public static List<List<Span>> of(String text, List<Span> sentences) {
        var items = new ArrayList<List<Span>>();
        boolean inside = false;
        int last = 0;
        for (var sentence : sentences) {
            inside &= text.substring(last, sentence.start()).indexOf('\n') < 0;
            last = sentence.end();
            var marker = MARKER.matcher(sentence.of(text));
            boolean starts = !inside && marker.lookingAt() && startsLine(text, sentence.start());
            if (starts) {
                items.add(new ArrayList<>());
                inside = true;
            }
            int from = starts ? sentence.start() + marker.end() : sentence.start();
            if (inside && from < sentence.end()) {
                items.getLast().add(new Span(from, sentence.end()));
            }
        }
        return items.stream().filter(item -> !item.isEmpty()).map(List::copyOf).toList();
    }

    private static boolean startsLine(String text, int at) {
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    }
}
