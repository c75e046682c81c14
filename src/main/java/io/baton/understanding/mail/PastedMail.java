package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.List;
import java.util.Optional;

/// A text in which one or several e-mails are pasted, taken apart.
///
/// @param note what the member typed around them, a span for each line
/// @param mails as they stand in the text, mostly the newest first
public record PastedMail(List<Span> note, List<Mail> mails) {
    public PastedMail {
        note = List.copyOf(note);
        mails = List.copyOf(mails);
    }

    /// @param text as from [io.baton.understanding.reader.TypedText#of]
    /// @return empty if it's an ordinary message
    public static Optional<PastedMail> find(String text) {
        return MailSplitter.split(MailLine.all(text));
    }
}
