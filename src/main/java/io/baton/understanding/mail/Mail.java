package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mail of a pasted text.
///
/// @param from as in its header
/// @param to as in its header
/// @param subject without `RE:` and `FW:`
/// @param body what its author wrote, a span for each line, without greeting and signature
public record Mail(
        MailAddress from,
        List<MailAddress> to,
        @Nullable Span subject,
        List<Span> body,
        Signature signature) {
    public Mail {
        to = List.copyOf(to);
        body = List.copyOf(body);
    }
}
