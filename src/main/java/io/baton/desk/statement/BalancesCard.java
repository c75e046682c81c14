package io.baton.desk.statement;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.statement.OpenBalances.Side;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.statement.OpenBalance;

/// What is open between the firm and its partners, by the side that owes.
final class BalancesCard {
    private static final int NAME = 60;
    private static final int MOST_BUTTONS = 5;

    private BalancesCard() {}

    static Card of(Ask ask, OpenBalances open) {
        var owing =
                open.of(ask.firm(), ask.today()).stream()
                        .filter(side -> !side.balances().isEmpty())
                        .toList();
        var firm = Shorten.to(NAME, ask.firm().name());
        if (owing.isEmpty()) {
            return Card.saying(
                    "Nothing is open: no partner owes %s anything, and %s owes no partner anything."
                            .formatted(firm, firm));
        }
        var card = Card.titled("Open with partners");
        for (var side : owing) {
            card =
                    card.paragraph(Text.of(heading(side, firm)))
                            .bullets(side.balances().stream().map(BalancesCard::line).toList());
            if (side.more() > 0) {
                card = card.paragraph(Text.of("and %d more.".formatted(side.more())));
            }
        }
        var buttons =
                owing.stream()
                        .flatMap(side -> side.balances().stream())
                        .map(OpenBalance::partner)
                        .distinct()
                        .limit(MOST_BUTTONS)
                        .map(StatementButtons::of)
                        .toArray(Button[]::new);
        var first = owing.getFirst().balances().getFirst().partner().name();
        return card.buttons(buttons)
                .note(
                        Text.of("All fees and payments until today. To see one line by line, type ")
                                .code("partner statement " + first)
                                .plain("."));
    }

    private static String heading(Side side, String firm) {
        return switch (side.debtor()) {
            case PARTNER -> "They owe %s:".formatted(firm);
            case FIRM -> "%s owes them:".formatted(firm);
        };
    }

    private static Text line(OpenBalance open) {
        return Text.empty()
                .strong(Shorten.to(NAME, open.partner().name()))
                .plain(": ")
                .and(Spans.of(open.amount().abs()));
    }
}
