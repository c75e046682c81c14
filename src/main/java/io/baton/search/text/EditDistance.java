package io.baton.search.text;

/// Counts slips of the fingers: a letter too many, one missing, a wrong one, or two in each other's
/// place. (The optimal string alignment distance.)
public final class EditDistance {
    private EditDistance() {}

    /// @param most beyond which the exact number does not matter
    /// @return the number of slips, or more than `most`
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
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
            int least = i;
            for (int j = 1; j <= width; j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + wrong);
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
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
