package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Text;
import io.baton.door.CardFitting;
import io.baton.door.CardFitting.Limit;
import java.util.List;

/// Keeps a card's body within Teams' size limit.
final class BodyFitting {
    /// Bytes reserved for the rest of the message, and for mentions.
    private static final int FRAME = 16 * 1024;

    private BodyFitting() {}

    /// @param bytes limit for the whole message
    static List<ObjectNode> fit(int bytes, List<ObjectNode> body) {
        return CardFitting.fit(
                body,
                // Two more bytes for the comma.
                List.of(new Limit<>(bytes - FRAME, element -> TeamsLimits.bytes(element) + 2)),
                element -> element.path("type").asText().equals("ActionSet"),
                moreNotice());
    }

    static ObjectNode moreNotice() {
        return CardElements.text(Text.of(CardFitting.MORE), TeamsLimits.TITLE, CardElements::small);
    }
}
