package io.baton.desk.reading;

import java.util.regex.Pattern;

/// Numbers of referrals: `R-12`, `r12`, `#12`, `12`.
public final class Numbers {
    private static final Pattern SHAPE =
            Pattern.compile("(?:[rR] ?[-–—‑]? ?|#)?0{0,9}([1-9][0-9]{0,8})");

    private Numbers() {}

    public static Reading<Integer> read(String words) {
        var shape = SHAPE.matcher(Line.of(words));
        return shape.matches()
                ? Reading.of(Integer.parseInt(shape.group(1)))
                : Reading.unclear(
                        words.isBlank()
                                ? "Which referral?"
                                : Quote.of(words)
                                        + " is not the number of a referral. Please write it like R-12.");
    }
}
