package io.baton.desk.terms;

import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.terms.TermsShape.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The first day of terms: `from 2026-12-01`, `starting next month`, `since March`. A period means
/// its first day.
final class FirstDay {
    private static final Pattern TODAY =
            Pattern.compile(
                    "(?iU)(?:(?:from|as of|as from|starting|effective|beginning|valid)(?: from)? )?"
                            + "(?:right now|now|today|immediately|right away|straight away)"
                            + "(?: on(?:wards?)?)?(?![\\p{L}\\p{N}])");

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iU)(?:(?<past>since)|(?:starting|beginning|effective|valid|applies|applying|in force"
                            + "|counting|with effect|agreed)(?: (?:from|on|as of|in|with))?|as (?:of|from)|from"
                            + "|on|in|until now)(?: the)?(?: |: ?)");

    private static final Pattern WORD =
            Pattern.compile("[^\\s,;:]+|,(?= ?(?:20[0-9]{2}|[0-9]{1,2} ))");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}|'[0-9]{2}|last|ago|yesterday");
    private static final int MOST_WORDS = 6;

    private FirstDay() {}

    static Optional<Piece> at(String text, int at, LocalDate today) {
        var now = TODAY.matcher(text).region(at, text.length());
        if (now.lookingAt()) {
            return Optional.of(new Piece(List.of(new TermsToken.From(today)), now.end()));
        }
        var lead = LEAD.matcher(text).region(at, text.length());
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        boolean past = lead.group("past") != null;
        var ends = ends(text, lead.end());
        for (int end : ends.reversed()) {
            var words = text.substring(lead.end(), end);
            if (parse(words, today) instanceof ParseResult.Understood<LocalDate>(var day)) {
                var from = past && !YEAR.matcher(words).find() ? latest(day, today) : day;
                return Optional.of(new Piece(List.of(new TermsToken.From(from)), end));
            }
        }
        return unclear(text, lead.end(), ends, today);
    }

    /// A day that looks like one, but can't be read.
    private static Optional<Piece> unclear(
            String text, int from, List<Integer> ends, LocalDate today) {
        if (ends.isEmpty() || from >= text.length() || !Character.isDigit(text.charAt(from))) {
            return Optional.empty();
        }
        var words = text.substring(from, ends.getFirst());
        return DateParser.parse(words, today) instanceof ParseResult.Unclear<LocalDate>(var why)
                ? Optional.of(new Piece(List.of(new TermsToken.Unclear(why)), ends.getFirst()))
                : Optional.empty();
    }

    private static ParseResult<LocalDate> parse(String words, LocalDate today) {
        var period = DateParser.parse("start of " + words, today);
        return period instanceof ParseResult.Understood ? period : DateParser.parse(words, today);
    }

    /// `since March` is last March.
    private static LocalDate latest(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? day.minusYears(1) : day;
    }

    /// Where each of the next words ends.
    private static List<Integer> ends(String text, int from) {
        var ends = new ArrayList<Integer>();
        var word = WORD.matcher(text).region(from, text.length());
        while (ends.size() < MOST_WORDS && word.find()) {
            ends.add(word.end());
        }
        return ends;
    }
}
