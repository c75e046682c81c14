package io.baton.partner;

import java.text.Normalizer;
import java.util.Locale;

/// When two names are the same partner's.
public final class PartnerName {
    private PartnerName() {}

    /// Names with the same key count as the same name: case and Unicode form don't matter.
    public static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
