package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Text;
import io.baton.door.CardFitting;
import java.util.List;

/// Keeps the body of a card small enough to be sent.
final class BodyFitting {
    /// Room for what stands around the body of a card, and for the people it names.
    private static final int FRAME = 16 * 1024;

    private BodyFitting() {}

    /// @param bytes for the whole message
    static List<ObjectNode> fit(int bytes, List<ObjectNode> body) {
        return CardFitting.fit(
                body,
                bytes - FRAME,
                // The comma after it takes two bytes.
                element -> TeamsLimits.bytes(element) + 2,
                element -> element.path("type").asText().equals("ActionSet"),
                moreNotice());
    }

    static ObjectNode moreNotice() {
        return CardElements.text(Text.of(CardFitting.MORE), TeamsLimits.TITLE, CardElements::small);
    }
}
