package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.chat.Text;
import java.util.List;

/// How Baton counts revenue, in words.
public final class CountingRule {
    /// Line under each share that says where the rule is.
    public static final Text REFERENCE = Text.of("How this is counted: ").code("revenue rule");

    private CountingRule() {}

    static Card card() {
        return Card.titled("How Baton counts partner revenue")
                .bullets(
                        List.of(
                                item(
                                        "Share",
                                        "partner revenue ÷ all revenue, over those of the last"
                                                + " twelve full months that have a total."),
                                item("Inbound win", "the full amount counts."),
                                item(
                                        "Outbound win",
                                        "the fee counts, which is the amount times the rate agreed"
                                                + " with the partner on that date. Without an agreed"
                                                + " fee, the win counts as zero."),
                                item(
                                        "Date",
                                        "a win counts on its own date, with its amount after"
                                                + " corrections."),
                                item(
                                        "Two figures",
                                        "if you and the partner state different figures for a win,"
                                                + " the figure of the one who bills the client"
                                                + " counts until both agree: the partner's if"
                                                + " outbound, yours if inbound."),
                                item(
                                        "Fee",
                                        "what a partner pays you for a client you sent. Nothing is"
                                                + " owed for a client they brought."),
                                item(
                                        "Other currencies",
                                        "listed separately and never added to the share."),
                                item(
                                        "Rounding",
                                        "to the smallest unit of the currency, with exact halves to"
                                                + " the even digit.")));
    }

    private static Text item(String name, String rule) {
        return Text.empty().strong(name).plain(": " + rule);
    }
}
