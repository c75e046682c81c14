package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.text.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Connects a turn to the handler that answers it, if the asker may have it answered.
public final class Router {

    /// What a file without words is for: it is looked at only, until somebody confirms.
    private static final String FILE_ALONE = "partner import";

    /// A need of 4,000 characters and all that stands beside it; what takes a line apart may take
    /// the square of its length.
    private static final int LONGEST = 8000;

    private final CommandTable commandTable;
    private final Help help;
    private final Map<String, ButtonHandler> presses = new HashMap<>();
    private final Map<String, FormHandler> fillings = new HashMap<>();
    private final Map<String, BiFunction<Ask, String, Reply>> actions;
    private final Function<Ask, Card> home;

    /// @param actions what is done to somebody's message, by name; given its text
    /// @param home the home page
    public Router(
            Handlers handlers,
            Map<String, BiFunction<Ask, String, Reply>> actions,
            Function<Ask, Card> home) {
        var commands = new ArrayList<>(handlers.commands());
        help = new Help(List.copyOf(handlers.commands()));
        commands.add(help);
        this.commandTable = new CommandTable(commands);
        this.actions = Map.copyOf(actions);
        this.home = home;
        presses.put(help.action(), help);
        handlers.buttons()
                .forEach(buttonHandler ->
                        requireUnique(presses.put(buttonHandler.action(), buttonHandler)));
        handlers.forms()
                .forEach(formHandler ->
                        requireUnique(fillings.put(formHandler.formId(), formHandler)));
    }

    Reply route(Ask ask) {
        return switch (ask.turn()) {
            case Turn.Said said when said.text().isBlank() && !said.files().isEmpty() ->
                    said(ask, FILE_ALONE);
            case Turn.Said said -> said(ask, said.text());
            case Turn.Pressed(_, var action, var value) -> pressed(ask, action, value);
            case Turn.Submitted filled -> filled(ask, filled);
            case Turn.MessageAction(_, var action, var text) ->
                    ask.asker().isMember()
                            ? actions.getOrDefault(action, (_, _) -> outdated()).apply(ask, text)
                            : membersOnly(ask);
            case Turn.HomeOpened _ -> new Reply.Home(home.apply(ask));
        };
    }

    private Reply said(Ask ask, String text) {
        if (text.length() > LONGEST) {
            return new Reply.Whisper(
                    Card.saying(
                            "That is longer than I read: at most %,d characters. Nothing was done."
                                    .formatted(LONGEST)));
        }
        return understood(ask, CleanText.withoutInvisible(text));
    }

    private Reply understood(Ask ask, String text) {
        return commandTable
                .match(text)
                .map(match -> matched(ask, match))
                .orElseGet(() -> help.notUnderstood(ask, text));
    }

    /// `refer help` is said as often as `help refer`.
    private Reply matched(Ask ask, CommandTable.Match match) {
        var command = match.command();
        if (match.rest().equalsIgnoreCase("help")) {
            return help.answer(ask, command.name());
        }
        return ask.asker().isMember() || command.openToContacts()
                ? command.answer(ask, match.rest())
                : membersOnly(ask);
    }

    private Reply pressed(Ask ask, String action, String value) {
        if (action.equals(EarlierButtons.SAY)) {
            return EarlierButtons.replaced(value)
                    .map(press -> pressed(ask, press.action(), press.value()))
                    .orElseGet(() -> said(ask, value));
        }
        var buttonHandler = presses.get(action);
        if (buttonHandler == null) {
            return outdated();
        }
        return ask.asker().isMember() || buttonHandler.openToContacts()
                ? buttonHandler.pressed(ask, value)
                : membersOnly(ask);
    }

    private Reply filled(Ask ask, Turn.Submitted filled) {
        var formHandler = fillings.get(filled.formId().toLowerCase(Locale.ROOT));
        if (formHandler == null) {
            return outdated();
        }
        return ask.asker().isMember() || formHandler.openToContacts()
                ? formHandler.submitted(ask, visible(filled))
                : membersOnly(ask);
    }

    private static Turn.Submitted visible(Turn.Submitted filled) {
        var answers = new HashMap<String, String>();
        filled.answers()
                .forEach((field, words) -> answers.put(field, CleanText.withoutInvisible(words)));
        return new Turn.Submitted(
                filled.context(),
                filled.formId(),
                filled.subject(),
                answers,
                filled.mentioned(),
                filled.files());
    }

    private static Reply membersOnly(Ask ask) {
        return new Reply.Whisper(
                Card.saying(
                        Text.of("Only members of ")
                                .strong(ask.firm().name())
                                .plain(" can do this. Ask the person who works with you there.")));
    }

    private static Reply outdated() {
        return new Reply.Whisper(
                Card.saying(
                        "This button belongs to an older version of Baton. Type `help` to see what"
                                + " is possible now."));
    }

    private static void requireUnique(@Nullable Object earlier) {
        if (earlier != null) {
            throw new IllegalStateException("answered twice: " + earlier);
        }
    }
}
