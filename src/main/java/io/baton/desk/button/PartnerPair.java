package io.baton.desk.button;

import java.util.Optional;
import java.util.regex.Pattern;

/// Value of a button that merges two partners, each with the version shown on the card. An id may
/// have any characters, so the length of the first part comes first.
public record PartnerPair(PartnerRef from, PartnerRef into) {
    private static final Pattern FORMAT = Pattern.compile("(?s)(\\d{1,4}) (.+)");

    public String encode() {
        var first = from.encode();
        return first.length() + " " + first + into.encode();
    }

    public static Optional<PartnerPair> decode(String value) {
        var match = FORMAT.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        var both = match.group(2);
        int length = Math.min(both.length(), Integer.parseInt(match.group(1)));
        return PartnerRef.decode(both.substring(0, length))
                .flatMap(from ->
                        PartnerRef.decode(both.substring(length))
                                .map(into -> new PartnerPair(from, into)));
    }
}
