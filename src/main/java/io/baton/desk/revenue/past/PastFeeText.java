package io.baton.desk.revenue.past;

import io.baton.chat.Text;
import io.baton.desk.terms.TermsText;
import io.baton.terms.AgreedTerms;

/// The fee of a row in the preview.
final class PastFeeText {
    private PastFeeText() {}

    /// What the file says, or what was agreed with the partner on that day; empty if neither.
    static Text of(PastPreview.Planned planned) {
        var rule = planned.terms().fee();
        if (planned.row().fee() == null) {
            return rule == null
                    ? Text.empty()
                    : Text.of(", fee ")
                            .and(TermsText.brief(AgreedTerms.of(rule)))
                            .plain(" as agreed");
        }
        return rule == null
                ? Text.of(", no fee")
                : Text.of(", fee ").and(TermsText.brief(AgreedTerms.of(rule)));
    }
}
