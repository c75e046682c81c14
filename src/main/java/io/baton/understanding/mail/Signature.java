package io.baton.understanding.mail;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The name and address lines below a mail.
///
/// @param lines the lines, in which phone numbers and addresses may be
public record Signature(
        @Nullable Found<String> name,
        @Nullable Found<String> role,
        @Nullable Found<String> company,
        List<Span> lines) {
    public static final Signature NONE = new Signature(null, null, null, List.of());

    public Signature {
        lines = List.copyOf(lines);
    }

    public boolean contains(Span span) {
        return lines.stream().anyMatch(span::overlaps);
    }
}
