package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads referral numbers: `R-12`, `r12`, `#12`, `12`.
public final class ReferralNumberParser {
    private static final Pattern SHAPE =
            Pattern.compile("(?:[rR] ?[-–—‑]? ?|#)?0{0,9}([1-9][0-9]{0,8})");

    private static final Pattern LETTERED =
            Pattern.compile("(?i)(?<!\\S)r[ -]?0{0,9}([1-9][0-9]{0,8})(?!\\S)");

    private ReferralNumberParser() {}

    /// The first referral number with its letter in the text, as `R-12`.
    public static Optional<String> findIn(String words) {
        var found = LETTERED.matcher(words);
        return found.find() ? Optional.of("R-" + found.group(1)) : Optional.empty();
    }

    public static ParseResult<Integer> parse(String words) {
        var shape = SHAPE.matcher(CleanText.oneLine(words));
        return shape.matches()
                ? ParseResult.of(Integer.parseInt(shape.group(1)))
                : ParseResult.unclear(
                        words.isBlank()
                                ? "Which referral?"
                                : Quote.of(words) + " isn't a referral number.");
    }
}
