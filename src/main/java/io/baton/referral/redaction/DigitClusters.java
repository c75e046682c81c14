package io.baton.referral.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The parts of a text in which a phone number can be: at least seven digits with only spaces and
/// signs between them, and what may explain them around. Most texts have none, and the rules for
/// phone numbers are many.
final class DigitClusters {
    /// A phone number has at least as many digits.
    private static final int FEWEST = 7;

    /// Numbers closer than this may belong to one list.
    private static final int APART = 60;

    /// Words further away say nothing about a number.
    private static final int NEAR = 80;

    private static final String GAP_SIGNS = "().-\u2010\u2011\u2012\u2013\u2014/\u00b7\u0085";

    private record Part(int start, int end) {}

    private final List<Part> parts = new ArrayList<>();

    private DigitClusters() {}

    /// The whole text as one part.
    static DigitClusters whole(String text) {
        var clusters = new DigitClusters();
        clusters.parts.add(new Part(0, text.length()));
        return clusters;
    }

    static DigitClusters of(String text) {
        var clusters = new DigitClusters();
        int first = -1;
        int last = -1;
        int run = 0;
        boolean enough = false;
        boolean joined = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isDigit(text, at)) {
                if (first >= 0 && !joined && at - last > APART) {
                    clusters.add(text, first, last, enough);
                    first = -1;
                    enough = false;
                }
                first = first < 0 ? at : first;
                last = at;
                run = joined ? run + 1 : 1;
                enough |= run >= FEWEST;
                joined = true;
            } else if (!isGap(text.charAt(at))) {
                joined = false;
            }
        }
        clusters.add(text, first, last, enough);
        return clusters;
    }

    private static boolean isGap(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || GAP_SIGNS.indexOf(sign) >= 0;
    }

    /// A letter that some write for a digit counts too, if a digit may follow.
    private static boolean isDigit(String text, int at) {
        if (Character.isDigit(text.codePointAt(at))) {
            return true;
        }
        if ("oOlI".indexOf(text.charAt(at)) < 0 || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return Character.isDigit(text.codePointAt(at + 1))
                || "oO".indexOf(next) >= 0
                || isGap(next);
    }

    /// Up to a space, so that no word is cut.
    private void add(String text, int first, int last, boolean enough) {
        if (!enough) {
            return;
        }
        int start = Math.max(0, first - NEAR);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = Math.min(text.length(), last + 1 + NEAR);
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        if (!parts.isEmpty() && parts.getLast().end() >= start) {
            start = parts.removeLast().start();
        }
        parts.add(new Part(start, end));
    }

    /// What a pattern finds in them. It sees what's around them.
    ///
    /// @param text as long as the text they were found in
    List<MatchResult> find(Pattern pattern, String text) {
        var found = new ArrayList<MatchResult>();
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (var part : parts) {
            matcher.region(part.start(), part.end());
            while (matcher.find()) {
                found.add(matcher.toMatchResult());
            }
        }
        return found;
    }
}
