package io.baton.desk.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// A way to write a piece of terms.
///
/// @param read makes the tokens of a match
record TermsShape(Pattern pattern, BiFunction<Matcher, Context, List<TermsToken>> read) {

    /// @param own the firm's currency, the default
    /// @param today the firm's current date
    record Context(CurrencyUnit own, LocalDate today) {}

    /// The tokens of a piece, and where it ends.
    record Piece(List<TermsToken> tokens, int end) {}

    /// Ends where a word ends.
    static TermsShape of(String words, BiFunction<Matcher, Context, List<TermsToken>> read) {
        return new TermsShape(Pattern.compile("(?iU)(?:" + words + ")(?![\\p{L}\\p{N}])"), read);
    }

    static TermsShape of(String words, TermsToken... tokens) {
        return of(words, (_, _) -> List.of(tokens));
    }

    Optional<Piece> at(String text, int at, Context context) {
        var matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt()
                ? Optional.of(new Piece(read.apply(matcher, context), matcher.end()))
                : Optional.empty();
    }
}
