package io.baton.desk.statement;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.parsing.NearestPartners;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import java.util.List;

/// Says that a statement's partner isn't known, with those whose names are the nearest.
final class UnknownPartnerCard {
    private UnknownPartnerCard() {}

    /// @param name as typed
    static Card of(String name, List<Partner> known, String example) {
        var why =
                PartnerNameParser.parse(name, known)
                                instanceof ParseResult.Unclear<Partner>(var text)
                        ? text
                        : "Which month?";
        var card = Card.saying(why).note(Text.of("Example: ").code(example));
        var near = NearestPartners.to(name, known);
        return near.isEmpty()
                ? card
                : card.buttons(near.stream().map(StatementButtons::of).toArray(Button[]::new));
    }
}
