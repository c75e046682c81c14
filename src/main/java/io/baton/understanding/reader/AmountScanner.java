package io.baton.understanding.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// Finds the numbers of a text that may be amounts, one after the other.
final class AmountScanner {
    /// Characters that make the number after them part of something else: `R-12`, `24/7`, `#5`.
    private static final String JOINERS = ".,/:#@&=?%'\\_-";

    /// `a few hundred` is no number.
    private static final Pattern FEW = Pattern.compile("(?iU)(?<!\\p{L})(?:few|several|many) $");

    private final String text;
    private final CurrencyUnit own;
    private final Matcher matcher;

    /// @param own decides what a shared sign such as `$` means
    AmountScanner(String text, CurrencyUnit own) {
        this.text = text;
        this.own = own;
        this.matcher = AmountPatterns.AMOUNT.matcher(text).useTransparentBounds(true);
    }

    /// The next number at or after a place.
    Optional<AmountPart> next(int from) {
        int at = from;
        while (at < text.length() && matcher.region(at, text.length()).find()) {
            var part = read();
            if (part.isPresent() && !partOfName(part.get())) {
                return part;
            }
            at = matcher.group("figure") == null ? matcher.end("number") : endOfDigits();
        }
        return Optional.empty();
    }

    /// The number that starts exactly here.
    Optional<AmountPart> at(int place) {
        return place < text.length() && matcher.region(place, text.length()).lookingAt()
                ? read()
                : Optional.empty();
    }

    private Optional<AmountPart> read() {
        var match = new AmountMatch(text, matcher, own);
        return matcher.group("figure") == null ? match.inWords() : Optional.of(match.inDigits());
    }

    private boolean partOfName(AmountPart part) {
        if (part.words() != null && part.figure() == null && matcher.group("figure") == null) {
            return FEW.matcher(text.substring(Math.max(0, part.start() - 9), part.start())).find();
        }
        int start = part.start();
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (Character.isLetterOrDigit(before)) {
            return true;
        }
        if (!Character.isDigit(text.charAt(start)) || JOINERS.indexOf(before) < 0) {
            return false;
        }
        boolean afterWord = start > 1 && Character.isLetter(text.charAt(start - 2));
        return !(before == ':' && afterWord);
    }

    private int endOfDigits() {
        int end = matcher.start("figure");
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
