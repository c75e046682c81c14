package io.baton.referral;

import java.util.regex.Pattern;

/// A referral's id, derived from the turn that logged it, so that a turn delivered twice logs once.
public record ReferralId(String value) {

    /// The maximum number of referrals one turn can log.
    public static final int MAX_BUNDLE = 4;

    /// A turn, and the number of a part of it.
    private static final Pattern PART = Pattern.compile("(.+)/(?:part-)?[1-9][0-9]?");

    public static ReferralId fromTurn(String turn) {
        return new ReferralId(turn);
    }

    /// The id of one of several referrals logged in a single turn.
    ///
    /// @param part position in the bundle, from 1 to [#MAX_BUNDLE]
    public static ReferralId fromTurn(String turn, int part) {
        return new ReferralId(turn + "/part-" + part);
    }

    /// Whether both were logged in one turn, as parts of it.
    public boolean isSiblingOf(ReferralId other) {
        var mine = PART.matcher(value);
        var others = PART.matcher(other.value);
        return !equals(other)
                && mine.matches()
                && others.matches()
                && mine.group(1).equals(others.group(1));
    }
}
