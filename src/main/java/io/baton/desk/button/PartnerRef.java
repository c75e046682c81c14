package io.baton.desk.button;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Value of a button that changes a partner, e.g. `3 cloudnine`: the partner and the version shown
/// on the card.
public record PartnerRef(long version, PartnerId id) {

    /// An id may contain spaces; the first space ends the version.
    private static final Pattern FORMAT = Pattern.compile("(?s)(\\d{1,18}) (.+)");

    public static PartnerRef of(Partner partner) {
        return new PartnerRef(partner.version(), partner.id());
    }

    public String encode() {
        return version + " " + id.value();
    }

    public static Optional<PartnerRef> decode(String value) {
        var match = FORMAT.matcher(value);
        return match.matches()
                ? Optional.of(
                        new PartnerRef(
                                Long.parseLong(match.group(1)), new PartnerId(match.group(2))))
                : Optional.empty();
    }
}
