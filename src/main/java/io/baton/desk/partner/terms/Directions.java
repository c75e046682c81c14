package io.baton.desk.partner.terms;

import io.baton.desk.terms.ParsedTerms;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import io.baton.terms.TermsChange;
import io.baton.terms.TermsPart;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The directions that words without one are about.
final class Directions {
    private Directions() {}

    /// A protection window holds in both directions. What the client is told goes with the only fee
    /// that is agreed. For a fee it has to be said.
    ///
    /// @return empty if it has to be said
    static List<ParsedTerms> of(Partner partner, List<ParsedTerms> parsed, LocalDate today) {
        var first = parsed.getFirst();
        if (first.payer() != null) {
            return parsed;
        }
        var payers = payers(partner, first.change(), first.from() == null ? today : first.from());
        return payers.map(payer -> new ParsedTerms(payer, first.from(), first.change())).toList();
    }

    private static Stream<Payer> payers(Partner partner, TermsChange change, LocalDate from) {
        if (change.parts().stream().allMatch(TermsPart.ProtectedFor.class::isInstance)) {
            return Arrays.stream(Payer.values());
        }
        boolean fee = change.parts().stream().anyMatch(TermsPart.NewFee.class::isInstance);
        var agreed =
                Arrays.stream(Payer.values())
                        .filter(payer -> partner.terms().on(from, payer).fee() != null)
                        .toList();
        return fee || agreed.size() != 1 ? Stream.empty() : agreed.stream();
    }
}
