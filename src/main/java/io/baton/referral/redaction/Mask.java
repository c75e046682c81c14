package io.baton.referral.redaction;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Covers parts of a text with a sign that is no letter, digit or space, so all that's left keeps
/// its place.
final class Mask {
    private static final char COVER = '\uE000';

    private Mask() {}

    /// The text without what the patterns find, one pattern after the other. Of a pattern with a
    /// group only the group is covered.
    static String over(String text, List<Pattern> patterns) {
        return over(text, patterns, DigitClusters.whole(text));
    }

    /// @param where to look; the patterns see what's around it
    static String over(String text, List<Pattern> patterns, DigitClusters where) {
        var left = text;
        for (var pattern : patterns) {
            left = without(left, where.find(pattern, left));
        }
        return left;
    }

    static String without(String text, List<MatchResult> parts) {
        if (parts.isEmpty()) {
            return text;
        }
        var covered = new StringBuilder(text);
        parts.forEach(part -> cover(covered, part));
        return covered.toString();
    }

    private static void cover(StringBuilder text, MatchResult found) {
        int group = found.groupCount() == 0 ? 0 : 1;
        for (int at = found.start(group); at < found.end(group); at++) {
            text.setCharAt(at, COVER);
        }
    }
}
