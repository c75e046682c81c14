package io.baton.desk.button;

import io.baton.partner.PartnerId;
import io.baton.terms.Payer;
import java.util.Arrays;
import java.util.Optional;

/// Value of a button about the terms in one direction, e.g. `PARTNER cloudnine`.
public record TermsRef(Payer payer, PartnerId partner) {

    public String encode() {
        return payer.name() + " " + partner.value();
    }

    public static Optional<TermsRef> decode(String value) {
        return Arrays.stream(Payer.values())
                .filter(payer -> value.startsWith(payer.name() + " "))
                .map(payer -> {
                    var id = value.substring(payer.name().length() + 1);
                    return new TermsRef(payer, new PartnerId(id));
                })
                .findFirst();
    }
}
