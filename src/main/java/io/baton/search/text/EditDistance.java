package io.baton.search.text;

/// Counts typos: an extra letter, a missing one, a wrong one, or two swapped neighbors. (The
/// optimal string alignment distance.)
public final class EditDistance {
    private EditDistance() {}

    /// @param maxEdits limit beyond which the exact number doesn't matter
    /// @return number of edits, or any number above `maxEdits`
    public static int between(String one, String other, int maxEdits) {
        if (Math.abs(one.length() - other.length()) > maxEdits) {
            return maxEdits + 1;
        }
        int width = other.length();
        var beforeLast = new int[width + 1];
        var last = new int[width + 1];
        var row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int rowMinimum = i;
            for (int j = 1; j <= width; j++) {
                int substitution = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + substitution);
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                rowMinimum = Math.min(rowMinimum, row[j]);
            }
            if (rowMinimum > maxEdits) {
                return maxEdits + 1;
            }
            var reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }
        return last[width];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
