package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/// Keeps a card small enough to be sent: the beginning and the last buttons, such as "More"; what
/// is left out is said.
final class CardFitting {
    /// Room for what stands around the body of a card, and for the people it names.
    private static final int FRAME = 16 * 1024;

    private CardFitting() {}

    static List<ObjectNode> fit(int bytes, List<ObjectNode> body) {
        int room = bytes - FRAME;
        if (size(body) <= room) {
            return body;
        }
        int from = body.size();
        int end = 0;
        while (from > 0 && buttons(body.get(from - 1)) && end <= room / 2) {
            from--;
            end += TeamsLimits.bytes(body.get(from));
        }
        var kept = beginning(body.subList(0, from), room - end);
        kept.add(moreNotice());
        kept.addAll(body.subList(from, body.size()));
        return kept;
    }

    static ObjectNode moreNotice() {
        return CardElements.text(
                Text.of("… there is more than fits here."), TeamsLimits.TITLE, CardElements::small);
    }

    private static List<ObjectNode> beginning(List<ObjectNode> body, int room) {
        var kept = new ArrayList<ObjectNode>();
        int left = room;
        for (var element : body) {
            left -= TeamsLimits.bytes(element) + 2;
            if (left < 0) {
                break;
            }
            kept.add(element);
        }
        return kept;
    }

    private static boolean buttons(ObjectNode element) {
        return element.path("type").asText().equals("ActionSet");
    }

    private static int size(List<ObjectNode> body) {
        return body.stream().mapToInt(element -> TeamsLimits.bytes(element) + 2).sum();
    }
}
