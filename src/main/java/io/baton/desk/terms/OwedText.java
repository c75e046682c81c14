package io.baton.desk.terms;

import io.baton.chat.Text;
import io.baton.desk.text.FeeText;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.util.Optional;

/// What one side owes the other for a referral, as each of them reads it.
public final class OwedText {
    private OwedText() {}

    /// `If it becomes business, you owe Northwind 10% of what the client pays.` For those who would
    /// owe it.
    ///
    /// @param other name of the side that gets it
    public static Text ifAccepted(AgreedTerms terms, String other) {
        return terms.rule()
                .map(rule ->
                        Text.of("If it becomes business, you owe ")
                                .strong(other)
                                .plain(" ")
                                .and(FeeText.of(rule))
                                .plain("."))
                .orElseGet(() -> Text.of("No fee agreed."));
    }

    /// `you owe Northwind 10% of what the client pays`, or `Northwind owes you …` for the other
    /// side; `no fee` if there's none.
    ///
    /// @param payer the side that owes the fee
    /// @param ofFirm whether the reader works for the firm
    /// @param other name of the other side
    public static Text owes(AgreedTerms terms, Payer payer, boolean ofFirm, String other) {
        if (terms.fee() == null) {
            return TermsText.of(terms);
        }
        var who =
                (payer == Payer.FIRM) == ofFirm
                        ? Text.of("you owe ").strong(other)
                        : Text.empty().strong(other).plain(" owes you");
        return who.plain(" ").and(TermsText.of(terms));
    }

    /// `Tell the client: RingPros pays us a fee.`; empty if nothing was agreed.
    public static Optional<Text> disclosure(AgreedTerms terms) {
        return Optional.ofNullable(terms.disclosure())
                .map(words -> Text.empty().strong("Tell the client: ").plain(words));
    }
}
