package io.baton.desk.partner.terms;

import io.baton.desk.button.TermsRef;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/// Which terms a form shows, e.g. `3f2a61bc PARTNER cloudnine`: it tells whether someone else
/// changed them since.
///
/// @param mark a checksum of all terms in the direction, which other changes of the partner leave
///   alone
record ShownTerms(TermsRef ref, String mark) {

    static String mark(Partner partner, Payer payer) {
        var sum = new CRC32();
        sum.update(partner.terms().of(payer).toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    boolean areThoseOf(Partner partner) {
        return mark.equals(mark(partner, ref.payer()));
    }

    String encode() {
        return mark + " " + ref.encode();
    }

    static Optional<ShownTerms> decode(String subject) {
        int gap = subject.indexOf(' ');
        return gap < 1
                ? Optional.empty()
                : TermsRef.decode(subject.substring(gap + 1))
                        .map(ref -> new ShownTerms(ref, subject.substring(0, gap)));
    }
}
