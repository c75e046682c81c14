package io.baton.desk.text;

import io.baton.chat.Text;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is owed for a referral, as the side that owes it reads it, and as the other side does.
public final class TermsText {
    private TermsText() {}

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
    /// @param readerOwes whether the reader's side owes the fee
    /// @param other name of the other side
    public static Text owes(@Nullable FeeRule rule, boolean readerOwes, String other) {
        if (rule == null) {
            return Text.of("no fee");
        }
        var who =
                readerOwes
                        ? Text.of("you owe ").strong(other)
                        : Text.empty().strong(other).plain(" owes you");
        return who.plain(" ").and(FeeText.of(rule));
    }

    /// `Tell the client: RingPros pays us a fee.`; empty if nothing was agreed.
    public static Optional<Text> disclosure(AgreedTerms terms) {
        return Optional.ofNullable(terms.disclosure())
                .map(words -> Text.empty().strong("Tell the client: ").plain(words));
    }

    /// `10% of what the client pays`, or `no fee`.
    public static Text fee(@Nullable FeeRule rule) {
        return rule == null ? Text.of("no fee") : FeeText.of(rule);
    }
}
