package io.baton.understanding.mail;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iU)\\b(?:manager|managing|director|head|officer|lead|leader|owner|proprietor|founder"
                            + "|co-founder|c[eftio]+o|ciso|md|gm|vp|president|chair\\w*|secretary|treasurer"
                            + "|assistant|admin\\w*|coordinator|bursar|clerk|engineer|consultant|supervisor"
                            + "|partner|principal|head(?:teacher|master|mistress)|teacher|controller"
                            + "|accountant|bookkeeper|buyer|procurement|specialist|executive|advisor|adviser"
                            + "|analyst|architect|developer|technician|receptionist|matron|vicar|curator"
                            + "|gérante?|directeur|directrice|responsable|président\\w*|\\w*leit(?:er|ung)(?:in)?"
                            + "|\\w*direktor(?:in)?|inhaber(?:in)?|geschäftsführ\\w*|prokurist(?:in)?"
                            + "|büroleitung|sekretariat|einkauf|buchhaltung|vd|ägare)\\b");

    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?iU)\\b(?:ltd|limited|llc|llp|inc|plc|gmbh|ag|kg|sarl|sas|bv|ab|oy|pty|pvt|co|company|group"
                            + "|school|college|academy|university|council|church|trust|charity|foundation"
                            + "|hotel|club|theatre|clinic|surgery|dental|dentistry|practice|society|association"
                            + "|partners|brothers|sons|söhne|systems|services|solutions|studios?|estates"
                            + "|logistics|foods)\\b");

    /// What people do, at the end of a role. Elsewhere these can be part of a company's name.
    private static final Pattern DOES =
            Pattern.compile(
                    "(?iU)(?:[^ ]+ ){0,4}[^ ]*(?:negotiator|surveyor|planner|designer|editor|producer|trainer|organi[sz]er"
                            + "|therapist|pharmacist|physiotherapist|nurse|keeper|counsellor|instructor|photographer|operator|auditor"
                            + "|inspector|estimator|installer|fitter|electrician|apprentice|trainee|intern|volunteer|caretaker|warden"
                            + "|dispatcher|scheduler|merchandiser|broker|underwriter|recruiter|researcher|scientist|lecturer|professor"
                            + "|tutor|governor|trustee|councillor|minister|steward|registrar|solicitor|conveyancer|optometrist|hygienist"
                            + "|technologist|strategist|copywriter|handler|controller|reception|front desk|assistentin|referent(?:in)?"
                            + "|sachbearbeiter(?:in)?|techniker(?:in)?|ingenieur(?:in)?|berater(?:in)?|meister(?:in)?)");

    /// Words behind a name with several capitals: `MCIPS`, `CEng`, `PhD`. `McGee` is a name.
    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?U)(?<=\\p{Ll})(?:,? (?!\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+(?!\\p{L}))(?=\\p{L}{0,7}\\p{Lu}\\p{L}{0,7}\\p{Lu})\\p{L}{2,8}\\.?)+$");

    private static final Pattern ONLY_LETTERS =
            Pattern.compile("[A-Z]{3,7}|[BM](?:Sc|Eng|Ed|A)|LL[BM]|PhD|Esq\\.?");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "[@\\d]|www\\.|https?:|^\"|: |(?iU)\\p{L} (?:st|street|road|rd|lane|ave|avenue|way|close|drive|square|row|quay|terrace|crescent)\\.?$");

    /// The author's name is among so many lines.
    private static final int FIRST = 4;

    private @Nullable Found<String> name;
    private @Nullable Found<String> role;
    private @Nullable Found<String> company;
    private @Nullable Found<String> otherCompany;

    private SignatureReader() {}

    /// @param author as in the header; what stands above this name only closes the mail
    static Signature read(List<MailLine> all, @Nullable Found<String> author) {
        var lines = author == null ? all : all.subList(firstWith(author.value(), all), all.size());
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

    /// Index of the first line with this name; 0 if it's none of the first ones.
    private static int firstWith(String name, List<MailLine> lines) {
        var words = name.toLowerCase(Locale.ROOT);
        return IntStream.range(0, Math.min(FIRST, lines.size()))
                .filter(i -> lines.get(i).text().toLowerCase(Locale.ROOT).startsWith(words))
                .findFirst()
                .orElse(0);
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
        boolean isRole = ROLE.matcher(text).find() || DOES.matcher(text).matches();
        if (isRole && !(isCompany && role != null)) {
            role = role == null ? piece : role;
        } else if (isCompany && name != null) {
            company = company == null ? piece : company;
        } else if (name == null && PERSON.matcher(text).matches()) {
            name = withoutLetters(piece);
        } else if (name != null && isFullerName(text)) {
            name = withoutLetters(piece);
        } else if (otherCompany == null && Character.isUpperCase(text.codePointAt(0))) {
            otherCompany = piece;
        }
    }

    /// "Jas (reception)".
    private void addAside(MailLine line) {
        var aside = ASIDE.matcher(line.text());
        if (role == null && aside.find() && aside.end() - aside.start() > 2) {
            var words = line.text().substring(aside.start() + 1, aside.end() - 1);
            if (DOES.matcher(words).matches()
                    || words.length() < 30 && ROLE.matcher(words).find()) {
                int start = line.span().start() + aside.start() + 1;
                role = new Found<>(words, new Span(start, start + words.length()));
            }
        }
    }

    /// "Oda Finch, MCIPS".
    private boolean isBehindName(Found<String> piece) {
        return name != null
                && ONLY_LETTERS.matcher(piece.value()).matches()
                && !ROLE.matcher(piece.value()).find()
                && piece.span().start() - name.span().end() <= ", ".length();
    }

    private static Found<String> withoutLetters(Found<String> piece) {
        var letters = LETTERS.matcher(piece.value());
        return letters.find()
                ? new Found<>(piece.value().substring(0, letters.start()), piece.span())
                : piece;
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
