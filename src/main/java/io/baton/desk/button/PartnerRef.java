package io.baton.desk.button;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a button carries that changes a partner, `3 cloudnine`: the partner, and the version that
/// the card showed.
public record PartnerRef(long version, PartnerId id) {

    /// An id may hold spaces, so the first one ends the version.
    private static final Pattern WRITTEN = Pattern.compile("(?s)(\\d{1,18}) (.+)");

    public static PartnerRef of(Partner partner) {
        return new PartnerRef(partner.version(), partner.id());
    }

    public String encode() {
        return version + " " + id.value();
    }

    public static Optional<PartnerRef> decode(String value) {
        var match = WRITTEN.matcher(value);
        return match.matches()
                ? Optional.of(
                        new PartnerRef(
                                Long.parseLong(match.group(1)), new PartnerId(match.group(2))))
                : Optional.empty();
    }
}
