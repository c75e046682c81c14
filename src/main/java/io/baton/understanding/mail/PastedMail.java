package io.baton.understanding.mail;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A text in which one or several e-mails are pasted, taken apart.
///
/// @param note what the member typed around them, a span for each line
/// @param mails as they stand in the text, mostly the newest first
public record PastedMail(List<Span> note, List<Mail> mails) {
    public PastedMail {
        note = List.copyOf(note);
        mails = List.copyOf(mails);
    }

    /// Where a mail stands: from its first words to those of the next one.
    ///
    /// @param mail one of them
    /// @param length of the whole text
    public Span extent(Mail mail, int length) {
        int start = start(mail).orElse(0);
        int end =
                mails.stream()
                        .flatMapToInt(each -> start(each).stream())
                        .filter(next -> next > start)
                        .min()
                        .orElse(length);
        return new Span(start, end);
    }

    private static OptionalInt start(Mail mail) {
        return Stream.of(
                        Stream.of(mail.from().name(), mail.from().address())
                                .filter(found -> found != null)
                                .map(Found::span),
                        Stream.ofNullable(mail.subject()),
                        mail.body().stream(),
                        mail.signature().lines().stream())
                .flatMap(spans -> spans)
                .mapToInt(Span::start)
                .min();
    }

    /// @param text as from [io.baton.understanding.reader.TypedText#of]
    /// @return empty if it's an ordinary message
    public static Optional<PastedMail> find(String text) {
        return MailSplitter.split(MailLine.all(text));
    }
}
