package io.baton.understanding.token;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;

/// A message as the sentence model reads it: known names and values replaced by everyday ones, so
/// that an unusual name doesn't change the meaning.
///
/// @param spans of the items in the text; no longer than the items
public record MaskedText(String text, List<Span> spans) {
    /// Words beyond this many don't count: the matter comes first.
    public static final int MAX_ITEMS = 60;

    public static MaskedText of(List<Item> items) {
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        for (var item : items.subList(0, Math.min(MAX_ITEMS, items.size()))) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(plainWord(item));
            spans.add(new Span(start, text.length()));
        }
        return new MaskedText(text.toString(), List.copyOf(spans));
    }

    private static String plainWord(Item item) {
        var kind = item.kind();
        return kind == null
                ? item.token().text()
                : switch (kind) {
                    case CLIENT -> "Acme";
                    case PARTNER -> "our partner";
                    case PARTNER_PERSON -> "Rita";
                    case MEMBER -> "Anna";
                    case AMOUNT -> "$5,000";
                    case DATE -> "Friday";
                    case REFERRAL -> "R-12";
                    case PHONE -> "phone number";
                    case EMAIL -> "e-mail address";
                };
    }
}
