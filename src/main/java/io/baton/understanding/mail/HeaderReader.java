package io.baton.understanding.mail;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds where a mail begins: header lines in English, German and French, the lines that mail
/// programs put above a forwarded or quoted mail, and "On Tuesday, Sue wrote:".
final class HeaderReader {
    private static final Set<String> FROM = Set.of("from", "von", "de");
    private static final Set<String> TO = Set.of("to", "an", "à", "cc", "kopie");
    private static final Set<String> SUBJECT = Set.of("subject", "betreff", "objet");

    private static final Pattern FIELD =
            Pattern.compile(
                    "(?iU)\\*?(?<field>from|von|de|sent|gesendet|envoyé|date|datum|to|an|à|cc|bcc"
                            + "|kopie|subject|betreff|objet|reply-to|antwort an|importance|wichtigkeit)"
                            + "\\*? ?:\\*? *(?<value>.*)");

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?iU)-{3,} ?(?:forwarded (?:message|by .{0,80})|original message|weitergeleitete"
                            + " nachricht|ursprüngliche nachricht|originalnachricht|message transféré"
                            + "|message d'origine|message original) ?-{3,}"
                            + "|begin forwarded message:|anfang der weitergeleiteten nachricht:"
                            + "|début du message (?:transféré|réexpédié) ?:");

    private static final Pattern WROTE =
            Pattern.compile(
                    "(?iU)(?:(?:on|am|le) [^\\n]{4,200}|.{0,80}<[^<>]{3,100}>.{0,60})"
                            + " (?:wrote|schrieb(?: .{1,120})?|a écrit) ?:");

    private static final Pattern PREFIXES =
            Pattern.compile("(?iU)(?:(?:re|aw|fw|fwd|wg|tr|sv|vs|antw)(?:\\[\\d\\])? ?: ?){1,20}");

    private static final Pattern AFTER_TIME =
            Pattern.compile(
                    "(?iU).*(?:\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{4})(?:,| um| uhr|:)*+ +");

    /// For a test of their cost.
    static final List<Pattern> PATTERNS = List.of(FIELD, SEPARATOR, WROTE, PREFIXES, AFTER_TIME);

    private final List<MailLine> lines;

    HeaderReader(List<MailLine> lines) {
        this.lines = lines;
    }

    /// @param next the first line after it
    record Place(MailHeader header, int next) {}

    /// A header that begins at this line.
    Optional<Place> at(int index) {
        var line = lines.get(index);
        if (line.isBlank()) {
            return Optional.empty();
        }
        if (SEPARATOR.matcher(line.text()).matches()) {
            int fields = nextWords(index + 1);
            return Optional.of(fields(fields).orElse(new Place(MailHeader.NONE, index + 1)));
        }
        return wrote(index).or(() -> fields(index).filter(place -> isHeader(index, place)));
    }

    private boolean isHeader(int first, Place place) {
        boolean subjectOnTop =
                place.header().subject() != null && (place.next() - first > 1 || isFirst(first));
        return place.header().from().name() != null && place.next() - first > 1
                || place.header().from().address() != null
                || subjectOnTop;
    }

    private boolean isFirst(int index) {
        return nextWords(0) == index;
    }

    private int nextWords(int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        return index;
    }

    /// Also over two lines, as mail programs wrap it.
    private Optional<Place> wrote(int index) {
        var line = lines.get(index);
        if (wroteMatches(line.text())) {
            return Optional.of(new Place(writer(line.text(), line.span().start()), index + 1));
        }
        if (index + 1 < lines.size() && line.length() <= 150) {
            var next = lines.get(index + 1);
            boolean ends = next.text().endsWith(":") && next.length() <= 100;
            if (ends && wroteMatches(line.text() + " " + next.text())) {
                var writer = writer(line.text(), line.span().start());
                return Optional.of(
                        new Place(
                                writer.from().address() == null
                                        ? writer(next.text(), next.span().start())
                                        : writer,
                                index + 2));
            }
        }
        return Optional.empty();
    }

    private static boolean wroteMatches(String text) {
        return text.length() <= 260 && text.endsWith(":") && WROTE.matcher(text).matches();
    }

    private static MailHeader writer(String text, int offset) {
        var time = AFTER_TIME.matcher(text);
        int from = time.lookingAt() ? time.end() : 0;
        var piece = text.substring(from).replaceFirst(" ?(?:wrote|schrieb|a écrit) ?:$", "");
        int name = piece.toLowerCase(Locale.ROOT).startsWith("schrieb ") ? "schrieb ".length() : 0;
        return new MailHeader(
                MailAddress.of(piece.substring(name), offset + from + name), List.of(), null);
    }

    private Optional<Place> fields(int first) {
        @Nullable MailAddress from = null;
        @Nullable Span subject = null;
        var to = new ArrayList<MailAddress>();
        int index = first;
        while (index < lines.size()) {
            var line = lines.get(index);
            var field = FIELD.matcher(line.text());
            if (line.depth() != lines.get(first).depth() || !field.matches()) {
                break;
            }
            var name = field.group("field").toLowerCase(Locale.ROOT);
            int offset = line.span().start() + field.start("value");
            if (FROM.contains(name)) {
                if (from != null) {
                    break;
                }
                from = MailAddress.of(field.group("value"), offset);
            } else if (SUBJECT.contains(name)) {
                subject = subject(field, offset);
            } else if (TO.contains(name)) {
                to.add(MailAddress.of(field.group("value"), offset));
            }
            index++;
        }
        return index == first
                ? Optional.empty()
                : Optional.of(
                        new Place(
                                new MailHeader(from == null ? MailAddress.NONE : from, to, subject),
                                index));
    }

    private static Span subject(Matcher field, int offset) {
        var value = field.group("value");
        var prefixes = PREFIXES.matcher(value);
        int skipped = prefixes.lookingAt() ? prefixes.end() : 0;
        return new Span(offset + skipped, offset + value.length());
    }
}
