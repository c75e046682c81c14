package io.baton.understanding.mail;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads name, role and company from the lines of a signature.
final class SignatureReader {
    private static final Pattern BETWEEN =
            Pattern.compile(" ?[|·•] ?| [-@/] (?=\\p{Lu})|, | at (?=\\p{Lu})");

    /// What isn't part of a name, role or company.
    private static final Pattern ASIDE =
            Pattern.compile("<[^<>]{0,200}>|\\([^()]{0,60}\\)|\\[[^\\[\\]]{0,60}]");

    private static final Pattern PERSON =
            Pattern.compile(
                    "(?U)(?:i\\. ?[AV]\\. )?(?:\\p{L}[\\p{L}.'-]*|\"\\p{L}+\")(?: (?:\\p{L}[\\p{L}.'-]*|\"\\p{L}+\")){0,4}");

    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?iU)\\b(?:ltd|limited|llc|llp|inc|plc|gmbh|ag|kg|sarl|sas|bv|ab|oy|pty|pvt|aps|a/s|oyj|srl|s\\.r\\.l|kft|doo|nv|mbh|pte|cic|(?-i:AS|SA|SL|SpA|KK|UG)|co|company|group"
                            + "|school|college|academy|university|council|church|trust|charity|foundation"
                            + "|hotel|club|theatre|clinic|surgery|dental|dentistry|practice|society|association"
                            + "|partners|brothers|sons|söhne|systems|services|solutions|studios?|estates"
                            + "|logistics|foods)\\b");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "[@\\d]|www\\.|https?:|^\"|: |(?iU)\\p{L} (?:st|street|road|rd|lane|ave|avenue|way|close|drive|square|row|quay|terrace|crescent)\\.?$");

    private @Nullable Found<String> name;
    private @Nullable Found<String> role;
    private @Nullable Found<String> company;
    private @Nullable Found<String> otherCompany;

    private SignatureReader() {}

    /// @param author as in the header; a line above this name only closes the mail
    static Signature read(List<MailLine> all, MailAddress author) {
        var header = author.name();
        boolean closed =
                header != null
                        && !author.isAtDomainOf(header.value())
                        && isSecond(header.value(), all);
        var lines = closed ? all.subList(1, all.size()) : all;
        var reader = new SignatureReader();
        var words =
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.text().matches("[-_]{2,}"))
                        .toList();
        for (var line : words) {
            if (!Closings.closes(line)
                    && !(words.size() > 1
                            && line.equals(words.getFirst())
                            && Closings.mayClose(line))
                    && (line.length() <= 90 || !Disclaimers.contains(line))
                    && !line.text().matches("(?i)p\\.? ?s\\.?:? .*")) {
                pieces(line).forEach(reader::add);
                reader.addAside(line);
            }
        }
        return new Signature(
                reader.name,
                reader.role,
                reader.company == null ? reader.otherCompany : reader.company,
                words.stream().map(MailLine::span).toList());
    }

    private static boolean isSecond(String name, List<MailLine> lines) {
        var words = lines.stream().filter(line -> !line.isBlank()).limit(2).toList();
        return name.contains(" ")
                && words.size() == 2
                && (words.getLast().text() + ",")
                        .matches("(?iU)" + Pattern.quote(name) + "[^\\p{L}\\p{N} ].*");
    }

    private static List<Found<String>> pieces(MailLine line) {
        var text =
                ASIDE.matcher(line.text()).replaceAll(aside -> " ".repeat(aside.group().length()));
        var pieces = new ArrayList<Found<String>>();
        var matcher = BETWEEN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(pieces, text, from, matcher.start(), line.span().start());
            from = matcher.end();
        }
        add(pieces, text, from, text.length(), line.span().start());
        return pieces;
    }

    private static void add(List<Found<String>> pieces, String text, int from, int to, int offset) {
        int start = from;
        int end = to;
        while (start < end && " ,-*".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start < end) {
            pieces.add(
                    new Found<>(
                            text.substring(start, end)
                                    .replaceFirst("^i\\. ?[AV]\\. ", "")
                                    .replaceFirst("(?<=\\p{L}) x{1,3}$", ""),
                            new Span(offset + start, offset + end)));
        }
    }

    private void add(Found<String> piece) {
        var text = piece.value();
        if (Disclaimers.isNotice(text)) {
            return;
        }
        if (NO_NAME.matcher(text).find() || text.length() > 80 || isBehindName(piece)) {
            return;
        }
        boolean isCompany = COMPANY.matcher(text).find();
        boolean isRole = RoleWords.isRole(text);
        if (isRole && !(isCompany && role != null)) {
            role = role == null ? piece : role;
        } else if (isCompany && name != null) {
            company = company == null ? piece : company;
        } else if (name == null && PERSON.matcher(text).matches()) {
            name = NameLetters.without(piece);
        } else if (name != null && isFullerName(text)) {
            name = NameLetters.without(piece);
        } else if (otherCompany == null && Character.isUpperCase(text.codePointAt(0))) {
            otherCompany = piece;
        }
    }

    /// "Jas (reception)".
    private void addAside(MailLine line) {
        var aside = ASIDE.matcher(line.text());
        if (role == null && aside.find() && aside.end() - aside.start() > 2) {
            var words = line.text().substring(aside.start() + 1, aside.end() - 1);
            if (RoleWords.isRole(words)) {
                int start = line.span().start() + aside.start() + 1;
                role = new Found<>(words, new Span(start, start + words.length()));
            }
        }
    }

    /// "Oda Finch, MCIPS".
    private boolean isBehindName(Found<String> piece) {
        return name != null
                && NameLetters.isAll(piece.value())
                && !RoleWords.isRole(piece.value())
                && piece.span().start() - name.span().end() <= ", ".length();
    }

    /// "Theodora Finch" below "Theo".
    private boolean isFullerName(String text) {
        return name != null
                && !name.value().contains(" ")
                && company == null
                && otherCompany == null
                && role == null
                && text.contains(" ")
                && PERSON.matcher(text).matches()
                && (text.toLowerCase(Locale.ROOT).contains(beginning(name.value())));
    }

    private static String beginning(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .substring(0, Math.min(3, name.replace(".", "").length()));
    }
}
