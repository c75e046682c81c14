package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sender, receivers and subject of a mail.
///
/// @param subject without `RE:` and `FW:`; null if there is none
record MailHeader(MailAddress from, List<MailAddress> to, @Nullable Span subject) {
    static final MailHeader NONE = new MailHeader(MailAddress.NONE, List.of(), null);

    MailHeader {
        to = List.copyOf(to);
    }
}
