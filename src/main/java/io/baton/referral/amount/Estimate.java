package io.baton.referral.amount;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What a referral may be worth, as it was said: `$12k`, `about $4,000`, `$10,000 to $15,000`.
///
/// @param worth the amount, or the lower end of a range
/// @param upTo the upper end of a range; null if a single amount was said
/// @param approximate whether it was said with a word such as "about"
public record Estimate(Worth worth, @Nullable Money upTo, boolean approximate) {

    public static Estimate of(Worth worth) {
        return new Estimate(worth, null, false);
    }

    /// As said in place of another amount: `no, 1,250` still is per month and for as long, if that
    /// was.
    public Estimate inPlaceOf(Worth before) {
        return new Estimate(worth.inPlaceOf(before), upTo, approximate);
    }
}
