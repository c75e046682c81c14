package io.baton.understanding.message.mail;

import io.baton.understanding.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The clauses of a mail: what stands around an amount or a day tells what it's for.
public final class Clauses {
    private static final Pattern CLAUSE_END = Pattern.compile(";");

    /// For what comes after the first sentences of a long mail.
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s)|\\n\\n");

    /// Of a very long sentence, only what's near counts.
    static final int NEAR = 500;

    private final String text;
    private final NavigableMap<Integer, Span> sentences = new TreeMap<>();

    /// @param sentences only the first ones of a long mail
    public Clauses(String text, List<Span> sentences) {
        this.text = text;
        sentences.forEach(sentence -> this.sentences.put(sentence.start(), sentence));
    }

    String text() {
        return text;
    }

    /// The clause it stands in.
    String around(Span span) {
        var sentence = sentences.floorEntry(span.start());
        boolean inside = sentence != null && span.start() < sentence.getValue().end();
        int from = Math.max(inside ? sentence.getValue().start() : 0, span.start() - NEAR);
        int to = Math.min(inside ? sentence.getValue().end() : text.length(), span.end() + NEAR);
        var end =
                (inside ? CLAUSE_END : SENTENCE_END).matcher(text).region(from, Math.max(from, to));
        while (end.find()) {
            if (end.end() > span.start()) {
                return text.substring(from, end.start());
            }
            from = end.end();
        }
        return text.substring(from, Math.max(from, to));
    }
}
