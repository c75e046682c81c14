package io.baton.desk.freetext;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.ReferralButtons;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether a reply asks the person something, so that a yes would be meant for it.
final class NewQuestion {
    /// They only show more of the same.
    private static final Set<String> READING =
            Set.of(CommonButtons.HELP, ReferralButtons.LIST, ReferralButtons.HISTORY);

    private NewQuestion() {}

    static boolean isIn(Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> isIn(card);
            case Reply.Replace(var card) -> isIn(card);
            case Reply.Outdated(var why, _) -> isIn(why);
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _, Reply.Home _ -> false;
        };
    }

    private static boolean isIn(Card card) {
        var actions = card.parts().stream().flatMap(NewQuestion::buttons).map(Button::action);
        var all = actions.toList();
        return all.stream().noneMatch(DraftButtons::isOfDraft) && !READING.containsAll(all);
    }

    private static Stream<Button> buttons(Card.Part part) {
        return part instanceof Card.Part.Buttons(List<Button> buttons)
                ? buttons.stream()
                : Stream.empty();
    }
}
