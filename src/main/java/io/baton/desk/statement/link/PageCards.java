package io.baton.desk.statement.link;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.firm.Firm;

/// What a page says in place of a statement.
final class PageCards {
    static final Card GONE =
            Card.titled("This link no longer works")
                    .paragraph(
                            Text.of(
                                    "It was opened in another browser, or it has ended. Ask for a"
                                            + " new one where you got it."));

    private PageCards() {}

    static Card sealed(Firm firm) {
        return Card.titled("A statement from " + firm.name())
                .paragraph(
                        Text.of(
                                "Open it in the browser in which you want to read it: the link"
                                        + " then works in no other."))
                .buttons(Button.primary("Open", "statement", "open"));
    }
}
