package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells what an author wrote from the greeting above it, and the signature and notices below it.
final class SignatureFinder {
    /// A signature has no more lines.
    private static final int MOST_LINES = 18;

    private static final int LONGEST_LINE = 110;
    private static final int MOST_WORDS = 14;
    private static final int WORDS_OF_SENTENCE = 5;

    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)(?:i\\. ?[AV]\\. )?[\\p{L}][\\p{L}.'\"()/-]*(?: [\\p{L}\"(][\\p{L}.'\"()/-]*){0,4},?");

    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)p\\.? ?s\\.?:? .*");

    private final List<MailLine> lines;

    /// @param lines of one mail, with the blank ones
    SignatureFinder(List<MailLine> lines) {
        this.lines = withoutNotices(lines);
    }

    record Parts(List<Span> body, List<MailLine> signature) {}

    private static List<MailLine> withoutNotices(List<MailLine> lines) {
        int end = lines.size();
        while (end > 0
                && (lines.get(end - 1).isBlank() || Disclaimers.contains(lines.get(end - 1)))) {
            end--;
        }
        return lines.subList(0, end).stream().filter(line -> !Disclaimers.added(line)).toList();
    }

    Parts parts() {
        int first = firstOfBody();
        int until = afterLastLong();
        for (int i = Math.max(first + 1, Math.max(until, lastLines())); i < lines.size(); i++) {
            if (starts(i) && hasWordsBefore(first, i)) {
                return new Parts(spans(first, i), lines.subList(i, lines.size()));
            }
        }
        return closedInTheMiddle(first);
    }

    /// Below the signature, something else is pasted.
    private Parts closedInTheMiddle(int first) {
        for (int i = first + 1; i < lines.size(); i++) {
            if (Closings.closes(lines.get(i)) && hasWordsBefore(first, i)) {
                int end = i;
                while (end < lines.size()
                        && end - i < MOST_LINES
                        && isShort(lines.get(end))
                        && !lines.get(end).isHeading()
                        && !(lines.get(end).hasColumns() && isTable(end))) {
                    end++;
                }
                var body = new ArrayList<>(spans(first, i));
                if (!isTable(end)) {
                    body.addAll(spans(end, lines.size()));
                }
                return new Parts(List.copyOf(body), lines.subList(i, end));
            }
        }
        return new Parts(spans(first, lines.size()), List.of());
    }

    private boolean isTable(int from) {
        var rest = lines.subList(Math.min(from, lines.size()), Math.min(from + 30, lines.size()));
        long columns = rest.stream().filter(MailLine::hasColumns).count();
        return columns >= 3 && columns * 2 > rest.size();
    }

    private int firstOfBody() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return Closings.opens(lines.get(i)) ? i + 1 : i;
            }
        }
        return lines.size();
    }

    /// Index after the last line that can't be in a signature.
    private int afterLastLong() {
        int index = lines.size();
        while (index > 0 && (isShort(lines.get(index - 1)) || isFooter(index - 1))) {
            index--;
        }
        return index;
    }

    /// Right below a phone number or an address: "Open 6 to 3.", "Closed on Mondays, ring Sue
    /// then."
    private boolean isFooter(int index) {
        var line = lines.get(index);
        int above = index - 1;
        while (above >= Math.max(0, index - 2)
                && !lines.get(above).isBlank()
                && !lines.get(above).isDetail()) {
            above--;
        }
        return line.length() <= LONGEST_LINE
                && above >= Math.max(0, index - 2)
                && lines.get(above).isDetail();
    }

    private boolean starts(int index) {
        var line = lines.get(index);
        if (line.text().matches("-{2,3}|_{2,}")) {
            return true;
        }
        if (line.isBlank()) {
            return false;
        }
        boolean apart = lines.get(index - 1).isBlank() || Closings.closes(lines.get(index - 1));
        boolean last = index == lines.size() - 1 && line.words() <= 2;
        return Closings.closes(line)
                || (apart || last) && isName(line)
                || apart && Closings.mayClose(line)
                || apart && line.text().contains(" | ") && line.length() <= LONGEST_LINE;
    }

    private static boolean isName(MailLine line) {
        return line.length() <= 50
                && !line.isHeading()
                && (!line.text().matches(".*[.!?]") || line.length() <= 3)
                && NAME.matcher(firstPiece(line.text())).matches()
                && !Closings.opens(line);
    }

    private static String firstPiece(String text) {
        return text.split(" ?[|·] ?|, | - ", 2)[0];
    }

    private boolean hasWordsBefore(int first, int index) {
        return lines.subList(first, index).stream().anyMatch(line -> !line.isBlank());
    }

    /// Where the last lines begin that could be a signature.
    private int lastLines() {
        int index = lines.size();
        for (int count = 0; index > 0 && count < MOST_LINES; index--) {
            count += lines.get(index - 1).isBlank() ? 0 : 1;
        }
        return index;
    }

    private static boolean isShort(MailLine line) {
        if (line.isBlank()
                || POSTSCRIPT.matcher(line.text()).matches()
                || Disclaimers.contains(line)) {
            return true;
        }
        boolean quote = line.text().startsWith("\"");
        boolean sentence =
                line.words() >= WORDS_OF_SENTENCE && line.text().matches(".*[.!?;:]\\)?");
        return quote
                || line.length() <= LONGEST_LINE
                        && line.words() <= MOST_WORDS
                        && (!sentence || line.hasDetail());
    }

    private List<Span> spans(int from, int to) {
        var spans = new ArrayList<Span>();
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            int greeting = spans.isEmpty() ? Closings.greetingLength(line) : 0;
            if (!line.isBlank()) {
                spans.add(new Span(line.span().start() + greeting, line.span().end()));
            }
        }
        return List.copyOf(spans);
    }
}
