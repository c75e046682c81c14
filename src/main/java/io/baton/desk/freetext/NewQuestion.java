package io.baton.desk.freetext;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.ReferralButtons;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether a turn asked the person something else, or refused something, so that a yes isn't meant
/// for an earlier card.
final class NewQuestion {
    /// They only show more of the same.
    private static final Set<String> READING =
            Set.of(CommonButtons.HELP, ReferralButtons.LIST, ReferralButtons.HISTORY);

    private static final Set<String> READING_COMMANDS =
            Set.of(
                    "help",
                    "home",
                    "refer list",
                    "refer search",
                    "refer show",
                    "partner list",
                    "partner show",
                    "partner find",
                    "partner suggest",
                    "partner gaps",
                    "revenue",
                    "revenue rule");

    /// They show referrals, with what can be done next. That's no question.
    private static final Set<String> SHOWING =
            Set.of("home", "refer list", "refer search", "refer show");

    private NewQuestion() {}

    /// @param command name of the command that was typed; empty for anything else
    static boolean in(Turn turn, String command, Reply reply) {
        return !shows(turn, command) && isIn(reply) || changes(turn, command) && !isDraft(reply);
    }

    private static boolean shows(Turn turn, String command) {
        return turn instanceof Turn.Said
                ? SHOWING.contains(command)
                : turn instanceof Turn.Pressed(_, var action, _) && READING.contains(action);
    }

    private static boolean changes(Turn turn, String command) {
        return switch (turn) {
            case Turn.Said _ -> !command.isEmpty() && !READING_COMMANDS.contains(command);
            case Turn.Pressed(_, var action, _) ->
                    !DraftButtons.isOfDraft(action) && !READING.contains(action);
            case Turn.Submitted form -> !DraftButtons.isOfDraft(form.formId());
            case Turn.MessageAction _, Turn.HomeOpened _ -> false;
        };
    }

    private static boolean isDraft(Reply reply) {
        return reply instanceof Reply.Whisper(var card)
                && card.parts().stream()
                        .flatMap(NewQuestion::buttons)
                        .map(Button::action)
                        .anyMatch(DraftButtons::isOfDraft);
    }

    private static boolean isIn(Reply reply) {
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
