package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells the mails of a text apart, by their headers and quote marks.
final class MailSplitter {
    /// A text without headers or quotes is a mail if it's as long as this and has a greeting and a
    /// signature.
    private static final int SHORTEST = 40;

    /// One of them is enough in a text as long as this.
    private static final int LONG = 120;

    private final List<MailLine> lines;
    private final HeaderReader headers;
    private final List<MailLine> note = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /// Mails that a line with fewer quote marks can continue, the deepest last.
    private final List<Part> open = new ArrayList<>();

    private MailSplitter(List<MailLine> lines) {
        this.lines = lines;
        this.headers = new HeaderReader(lines);
    }

    private record Part(MailHeader header, int depth, List<MailLine> lines) {}

    static Optional<PastedMail> split(List<MailLine> lines) {
        var splitter = new MailSplitter(lines);
        splitter.split();
        return splitter.parts.isEmpty() ? withoutHeader(lines) : Optional.of(splitter.mail());
    }

    private static Optional<PastedMail> withoutHeader(List<MailLine> lines) {
        var mail = mail(new Part(MailHeader.NONE, 0, lines));
        int length = lines.stream().mapToInt(MailLine::length).sum();
        long full = lines.stream().filter(line -> !line.isBlank()).count();
        boolean greets = greets(lines);
        boolean signs = mail.signature().lines().size() > 1;
        boolean isMail =
                full > 2 && length >= SHORTEST && greets && signs
                        || full > 2
                                && length >= LONG
                                && (greets || signs || full > 3 && hasParagraphs(lines))
                        || FormFields.read(lines).isPresent();
        return isMail ? Optional.of(new PastedMail(List.of(), List.of(mail))) : Optional.empty();
    }

    private static boolean hasParagraphs(List<MailLine> lines) {
        return lines.stream().filter(MailLine::isBlank).count() > 1;
    }

    private void split() {
        @Nullable Part current = null;
        int index = 0;
        while (index < lines.size()) {
            var place = headers.at(index);
            if (place.isPresent()) {
                current =
                        new Part(
                                place.get().header(),
                                depthAfter(place.get().next(), lines.get(index).depth()),
                                new ArrayList<>());
                add(current);
                index = place.get().next();
                continue;
            }
            var line = lines.get(index);
            if (!line.isBlank()) {
                current = partOf(line, current);
            }
            (current == null ? note : current.lines()).add(line);
            index++;
        }
    }

    private int depthAfter(int index, int depth) {
        for (int i = index; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return Math.max(depth, lines.get(i).depth());
            }
        }
        return depth;
    }

    private @Nullable Part partOf(MailLine line, @Nullable Part current) {
        int depth = current == null ? 0 : current.depth();
        if (line.depth() == depth) {
            return current;
        }
        if (line.depth() > depth) {
            var quoted = new Part(MailHeader.NONE, line.depth(), new ArrayList<>());
            add(quoted);
            return quoted;
        }
        while (!open.isEmpty() && open.getLast().depth() > line.depth()) {
            open.removeLast();
        }
        return open.isEmpty() ? null : open.getLast();
    }

    private void add(Part part) {
        parts.add(part);
        open.add(part);
    }

    private PastedMail mail() {
        var mails = parts.stream().map(MailSplitter::mail).toList();
        var top = mail(new Part(MailHeader.NONE, 0, note));
        boolean isMail =
                greets(note)
                        && !top.body().isEmpty()
                        && top.signature().name() != null
                        && top.signature().lines().size() > 1;
        return isMail
                ? new PastedMail(List.of(), Stream.concat(Stream.of(top), mails.stream()).toList())
                : new PastedMail(new SignatureFinder(note).parts().body(), mails);
    }

    private static boolean greets(List<MailLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> Closings.opens(line) || Closings.greetingLength(line) > 0)
                .isPresent();
    }

    private static Mail mail(Part part) {
        var form = FormFields.read(part.lines());
        if (form.isPresent()) {
            return new Mail(
                    part.header().from(),
                    part.header().to(),
                    part.header().subject(),
                    form.get().message(),
                    form.get().sender());
        }
        var found = new SignatureFinder(part.lines()).parts();
        List<Span> body = found.body();
        return new Mail(
                part.header().from(),
                part.header().to(),
                part.header().subject(),
                body,
                SignatureReader.read(found.signature(), part.header().from()));
    }
}
