package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.text.CleanText;
import io.baton.firm.Firm;
import java.util.ArrayList;

/// Replies that many handlers give.
public final class CommonReplies {
    private CommonReplies() {}

    public static Reply whisper(String sentence) {
        return new Reply.Whisper(Card.saying(sentence));
    }

    /// For a button whose value is malformed or belongs to another version.
    public static Reply invalidButton() {
        return whisper(
                Text.of("This button is no longer valid, so nothing was saved. Type ")
                        .code("refer list")
                        .plain(" to see what's open."));
    }

    public static Reply whisper(Text text) {
        return new Reply.Whisper(Card.saying(text));
    }

    /// The same answer after a sentence that says what it leaves out.
    public static Reply withLead(Reply reply, String sentence) {
        if (!(reply instanceof Reply.Whisper(var card))) {
            return reply;
        }
        var parts = new ArrayList<Card.Part>();
        parts.add(new Card.Part.Paragraph(Text.of(sentence)));
        parts.addAll(card.parts());
        return new Reply.Whisper(new Card(card.summary(), parts));
    }

    /// Doesn't reveal whether what was asked for exists.
    public static Reply onlyOwnFirm(Ask ask) {
        if (ask.asker() instanceof Asker.Stranger) {
            return howToJoin(ask.firm());
        }
        return whisper(
                Text.of("You can only see your own firm here. Only members of ")
                        .strong(ask.firm().name())
                        .plain(" can see other partners."));
    }

    /// For a person who isn't a contact of any partner yet.
    public static Reply howToJoin(Firm firm) {
        return whisper(
                Text.of("You aren't linked to a partner yet. Ask ")
                        .strong(firm.name())
                        .plain(" for a code, then send me ")
                        .code("join CODE")
                        .plain(" in a direct message."));
    }

    /// For a member who named no known partner.
    ///
    /// @param why full sentences for the reader
    /// @param typed the name as typed
    public static Card unknownPartner(String why, String typed) {
        var card = Card.saying(why);
        return typed.startsWith("<@")
                ? card
                : card.buttons(PartnerButtons.addNamed(CleanText.oneLine(typed)));
    }
}
