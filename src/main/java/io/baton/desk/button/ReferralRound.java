package io.baton.desk.button;

import io.baton.referral.Referral;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a button of an offer carries: which referral, and which of its offers.
public record ReferralRound(int number, int round) {
    private static final Pattern WRITTEN = Pattern.compile("R-(\\d{1,9})/(\\d{1,9})");

    public static ReferralRound of(Referral referral) {
        return new ReferralRound(referral.number(), referral.rounds());
    }

    public String encode() {
        return "R-" + number + "/" + round;
    }

    public static Optional<ReferralRound> decode(String value) {
        var match = WRITTEN.matcher(value);
        return match.matches()
                ? Optional.of(
                        new ReferralRound(
                                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
