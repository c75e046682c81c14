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
        boolean said = planned.row().fee() != null;
        if (rule == null) {
            return said ? Text.of(", no fee") : Text.empty();
        }
        var fee = Text.of(", fee ").and(TermsText.brief(AgreedTerms.of(rule)));
        return said ? fee : fee.plain(" as agreed");
    }
}
