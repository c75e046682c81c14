package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.revenue.Books;
import io.baton.revenue.Revenue;
import java.util.List;

/// How Baton counts revenue, in words.
public final class CountingRule {
    /// Line under each share that says where the rule is.
    public static final Text REFERENCE = Text.of("How this is counted: ").code("revenue rule");

    private CountingRule() {}

    /// The same, and how to ask for a time or a partner.
    ///
    /// @param earned names the partner of the example, if there was any
    static Text andQuestions(Revenue earned, Books books) {
        var text = REFERENCE.plain(". Other figures: ").code("revenue last year");
        return earned.byPartner(books::current).stream()
                .flatMap(best -> books.partner(best.partner()).stream())
                .findFirst()
                .map(best -> text.plain(", ").code("revenue " + best.name()))
                .orElse(text);
    }

    static Card card() {
        return Card.titled("How Baton counts partner revenue")
                .bullets(
                        List.of(
                                item(
                                        "Share",
                                        "partner revenue ÷ all revenue, over those of the last"
                                                + " twelve full months that have a total."),
                                item("Inbound win", "all that the client pays counts."),
                                item(
                                        "Outbound win",
                                        "the fee counts, by the terms in force when the partner"
                                                + " accepted. Without an agreed fee, the win counts"
                                                + " as zero."),
                                item(
                                        "Date",
                                        "what is paid once counts on the date of the win, what is"
                                                + " paid per month or year in each month in which"
                                                + " it's paid, and a fee that is due on payment when"
                                                + " the client pays. Amounts count as corrected."),
                                item(
                                        "Two figures",
                                        "if you and the partner state different figures for a win,"
                                                + " the figure of the one who bills the client"
                                                + " counts until both agree: the partner's if"
                                                + " outbound, yours if inbound."),
                                item(
                                        "Fee",
                                        "what a partner pays you for a client you sent, as set with"
                                                + " partner terms. What you owe them for clients they"
                                                + " brought is shown, never subtracted."),
                                item(
                                        "Other currencies",
                                        "listed separately and never added to the share."),
                                item(
                                        "Gap to the target",
                                        "the partner revenue that's missing if all revenue stays"
                                                + " the same."),
                                item(
                                        "Rounding",
                                        "to the smallest unit of the currency, with exact halves to"
                                                + " the even digit.")));
    }

    private static Text item(String name, String rule) {
        return Text.empty().strong(name).plain(": " + rule);
    }
}
