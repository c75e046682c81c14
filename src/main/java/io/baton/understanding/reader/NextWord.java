package io.baton.understanding.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The word after a number tells what the number counts.
///
/// @param end index after the word
record NextWord(String word, int end) {
    private static final Pattern WORD =
            Pattern.compile("(?U)[ -]{0,2}(\\p{L}{1,30}+)(?![\\p{L}\\p{N}])");

    /// Words that may follow an amount without being what it counts.
    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    "a",
                    "about",
                    "after",
                    "agreed",
                    "all",
                    "also",
                    "an",
                    "and",
                    "as",
                    "at",
                    "because",
                    "before",
                    "but",
                    "by",
                    "can",
                    "contract",
                    "could",
                    "deal",
                    "each",
                    "every",
                    "ex",
                    "excl",
                    "excluding",
                    "for",
                    "from",
                    "gross",
                    "he",
                    "i",
                    "if",
                    "in",
                    "incl",
                    "including",
                    "is",
                    "it",
                    "job",
                    "just",
                    "max",
                    "maximum",
                    "maybe",
                    "month",
                    "monthly",
                    "mthly",
                    "net",
                    "no",
                    "not",
                    "now",
                    "on",
                    "once",
                    "one",
                    "only",
                    "or",
                    "per",
                    "perhaps",
                    "plus",
                    "please",
                    "project",
                    "quote",
                    "signed",
                    "she",
                    "since",
                    "so",
                    "thanks",
                    "that",
                    "the",
                    "then",
                    "they",
                    "this",
                    "through",
                    "to",
                    "today",
                    "tops",
                    "total",
                    "until",
                    "up",
                    "upfront",
                    "vat",
                    "via",
                    "was",
                    "we",
                    "when",
                    "which",
                    "will",
                    "with",
                    "would",
                    "yesterday",
                    "you");

    /// Things that are counted or measured.
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iU)(?:"
                            + SeatCounts.UNIT
                            + "|users?|students?|pupils?|patients?|guests?|customers?|clients?"
                            + "|subscribers?|visitors?|followers?|orders?|items?|products?|pages?"
                            + "|records?|rows|emails?|messages?|tickets?|calls?|minutes?|hours?"
                            + "|days?|weeks?|months?|years?|monitors?|displays?|screens?|tvs?"
                            + "|cameras?|videos?|resolution|uhd|tablets?|ipads?|switches|ports?"
                            + "|points?|nodes?|vms?|floors?|stores|shops?|branches|cables?|meters?"
                            + "|metres?|miles?|feet|km|gb|tb|mb|mbps|mbit|gbit|kb|kg|percent|times"
                            + "|hotels?|opening|run)");

    static Optional<NextWord> after(String text, int end) {
        var matcher = WORD.matcher(text).region(end, Math.min(text.length(), end + 40));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt()
                ? Optional.of(new NextWord(matcher.group(1), matcher.end()))
                : Optional.empty();
    }

    boolean content() {
        return !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the number before counts this word, also after an adjective: `10k active users`.
    boolean counted(String text) {
        return COUNTED.matcher(word).matches()
                || (content()
                        && after(text, end)
                                .filter(next -> COUNTED.matcher(next.word()).matches())
                                .isPresent());
    }
}
