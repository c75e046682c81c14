package io.baton.desk.button;

import io.baton.referral.Referral;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Value of a button about a referral: its number, and the round that the button was made for (see
/// [Referral#round()]). A press is stale if the round has changed or the state no longer fits.
public record ReferralRound(int number, int round) {
    private static final Pattern FORMAT = Pattern.compile("R-(\\d{1,9})/(\\d{1,9})");

    public static ReferralRound of(Referral referral) {
        return new ReferralRound(referral.number(), referral.round());
    }

    public String encode() {
        return "R-" + number + "/" + round;
    }

    /// Several rounds in one value: `R-31/0 R-32/0`
    public static String encode(List<ReferralRound> several) {
        return several.stream().map(ReferralRound::encode).collect(Collectors.joining(" "));
    }

    /// @return empty if any part is malformed
    public static List<ReferralRound> decodeAll(String value) {
        var read = Arrays.stream(value.split(" ", -1)).map(ReferralRound::decode).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? read.stream().map(Optional::orElseThrow).distinct().toList()
                : List.of();
    }

    public static Optional<ReferralRound> decode(String value) {
        var match = FORMAT.matcher(value);
        return match.matches()
                ? Optional.of(
                        new ReferralRound(
                                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
