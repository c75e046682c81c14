package io.baton.understanding.message.mail;

import io.baton.understanding.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Corrects where a need begins and ends that the tagger marked in a mail.
public final class MarkedNeed {
    private static final Pattern RELATIVE = Pattern.compile("(?iU)\\b(?:that|which|who) $");

    private static final Pattern NEXT_CLAUSE =
            Pattern.compile("(?iU);| (?:or|before) (?:they|we|it|there|i|he|she|else)\\b");

    private static final int BEFORE = 8;

    private MarkedNeed() {}

    /// @param wishes of the same sentence
    public static Span corrected(String text, Span marked, List<Span> wishes) {
        var whole = whole(text, marked, wishes);
        var next = NEXT_CLAUSE.matcher(text).region(whole.start(), whole.end());
        return next.find() ? new Span(whole.start(), next.start()) : whole;
    }

    /// Only `does the waitlist` is marked in `a CRM that does the waitlist`.
    private static Span whole(String text, Span marked, List<Span> wishes) {
        var before = text.substring(Math.max(0, marked.start() - BEFORE), marked.start());
        return RELATIVE.matcher(before).find()
                ? wishes.stream()
                        .filter(wish -> wish.start() < marked.start() && wish.overlaps(marked))
                        .findFirst()
                        .orElse(marked)
                : marked;
    }
}
