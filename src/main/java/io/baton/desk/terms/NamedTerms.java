package io.baton.desk.terms;

import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.understanding.reader.TypedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A partner's name and what is said about the terms: `CloudNine: they pay us 10%`, `CloudNine pays
/// us 10%`, `we pay CloudNine 5%`.
///
/// @param words empty if only the partner is named
public record NamedTerms(Partner partner, String words) {
    private static final Pattern LEAD = Pattern.compile("(?i)^(?:with|for|of)\\s+");
    private static final Pattern VERB =
            Pattern.compile(
                    "(?iu)(?:pays?|owes?|gets?|receives?|earns?|gives?|will|don't|doesn't|never)(?!\\p{L}).*");
    private static final Pattern START =
            Pattern.compile(
                    "(?iU)[:,]|(?<![\\p{L}\\p{N}])(?:[$€£¥] ?\\d|\\d[\\d.,]*(?: ?%| ?percent| ?[$€£¥]| (?:per|a|each|every|on) |/)|\\d[\\d.,]*$)|(?<![\\p{L}\\p{N}])(?:they|we|pays?|owes?|gets?|no fee|protect|from|tell)(?![\\p{L}\\p{N}])");

    /// Of several known names that the words start with, the longest counts. A name may also be
    /// anywhere, if it's the only one.
    public static Optional<NamedTerms> in(String typed, List<Partner> partners) {
        var line = LEAD.matcher(typed.strip()).replaceFirst("");
        return atStart(line, partners).or(() -> within(typed, partners));
    }

    private static Optional<NamedTerms> atStart(String line, List<Partner> partners) {
        for (int end = line.length(); end > 0; end--) {
            if (end < line.length() && !endsName(line, end)) {
                continue;
            }
            var known = PartnerNameParser.byNameOrMention(line.substring(0, end), partners);
            if (known.isPresent()) {
                var rest = line.substring(end).replaceFirst("^[\\s:,;-]+", "").strip();
                var words = VERB.matcher(rest).matches() ? "they " + rest : rest;
                return Optional.of(new NamedTerms(known.get(), words));
            }
        }
        return Optional.empty();
    }

    private static boolean endsName(String line, int end) {
        char next = line.charAt(end);
        return Character.isWhitespace(next) || next == ':' || next == ',' || next == ';';
    }

    /// Empty if several are named.
    public static Optional<NamedTerms> within(String line, List<Partner> partners) {
        var text = TypedText.folded(line);
        var named =
                partners.stream()
                        .filter(each -> contains(text, TypedText.folded(each.name())))
                        .sorted(
                                Comparator.comparingInt((Partner each) -> each.name().length())
                                        .reversed())
                        .toList();
        boolean one =
                !named.isEmpty()
                        && named.stream()
                                .allMatch(each ->
                                        contains(
                                                TypedText.folded(named.getFirst().name()),
                                                TypedText.folded(each.name())));
        return one ? Optional.of(new NamedTerms(named.getFirst(), line.strip())) : Optional.empty();
    }

    private static boolean contains(String text, String name) {
        return text.contains(name) && containsAsWords(text, name);
    }

    private static boolean containsAsWords(String text, String name) {
        return Pattern.compile(
                        "(?U)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    /// What seems to be the name, for a question.
    public static String nameIn(String typed) {
        var line = LEAD.matcher(typed.strip()).replaceFirst("");
        var start = START.matcher(line);
        return start.find() ? line.substring(0, start.start()).strip() : line;
    }
}
