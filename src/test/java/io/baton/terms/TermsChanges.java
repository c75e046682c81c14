package io.baton.terms;

import java.util.ArrayList;
import java.util.List;

/// Changes that name every part.
public final class TermsChanges {
    private TermsChanges() {}

    /// The change that leads to these terms from any others.
    public static TermsChange to(AgreedTerms terms) {
        var parts = new ArrayList<TermsPart>();
        var rule = terms.fee();
        if (rule == null) {
            parts.add(new TermsPart.NoFee());
        } else {
            parts.addAll(to(rule).parts());
        }
        parts.add(new TermsPart.ProtectedFor(terms.protectionDays()));
        parts.add(new TermsPart.ClientTold(terms.disclosure()));
        return new TermsChange(parts);
    }

    /// The change that leads to this fee from any other.
    public static TermsChange to(FeeRule rule) {
        return new TermsChange(
                List.of(
                        new TermsPart.NewFee(rule.fee()),
                        new TermsPart.Per(rule.cycle()),
                        new TermsPart.AtLeast(rule.floor()),
                        new TermsPart.AtMost(rule.cap()),
                        new TermsPart.DueOn(rule.due())));
    }
}
