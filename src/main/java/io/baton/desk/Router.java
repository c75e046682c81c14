package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.button.CommonButtons;
import io.baton.understanding.reader.TypedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Routes each turn to its handler, if the asker has access.
public final class Router {

    /// Command for a file sent without text. An import changes nothing until confirmed.
    private static final String COMMAND_FOR_FILE = "partner import";

    /// Room for a need of 4,000 characters and the rest of its command. The limit protects parsers
    /// that take quadratic time.
    private static final int MAX_LENGTH = 8000;

    private final CommandTable commandTable;
    private final Help help;
    private final Map<String, ButtonHandler> buttonHandlers = new HashMap<>();
    private final Map<String, FormHandler> formHandlers = new HashMap<>();
    private final Map<String, BiFunction<Ask, String, Reply>> actions;
    private final Function<Ask, Card> home;

    /// @param actions message actions by name; each gets the text of the message
    /// @param home builds the home page
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
        buttonHandlers.put(help.action(), help);
        handlers.buttons()
                .forEach(buttonHandler ->
                        requireUnique(buttonHandlers.put(buttonHandler.action(), buttonHandler)));
        handlers.forms()
                .forEach(formHandler ->
                        requireUnique(formHandlers.put(formHandler.formId(), formHandler)));
    }

    Reply route(Ask ask) {
        return switch (ask.turn()) {
            case Turn.Said said when said.text().isBlank() && !said.files().isEmpty() ->
                    said(ask, COMMAND_FOR_FILE);
            case Turn.Said said -> said(ask, said.text());
            case Turn.Pressed(_, var action, var value) -> pressed(ask, action, value);
            case Turn.Submitted form -> submitted(ask, form);
            case Turn.MessageAction(_, var action, var text) ->
                    ask.asker().isMember()
                            ? actions.getOrDefault(action, (_, _) -> outdated()).apply(ask, text)
                            : membersOnly(ask);
            case Turn.HomeOpened _ -> new Reply.Home(home.apply(ask));
        };
    }

    private Reply said(Ask ask, String text) {
        if (text.length() > MAX_LENGTH) {
            return CommonReplies.whisper(
                    "That message is too long, so nothing was saved. Send at most %,d characters."
                            .formatted(MAX_LENGTH));
        }
        return runCommand(ask, TypedText.of(text));
    }

    private Reply runCommand(Ask ask, String text) {
        return commandTable
                .match(text)
                .map(match -> matched(ask, match))
                .orElseGet(() -> help.notUnderstood(ask, text));
    }

    /// `refer help` means `help refer`.
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
        var buttonHandler = buttonHandlers.get(action);
        if (buttonHandler == null) {
            return outdated();
        }
        return ask.asker().isMember() || buttonHandler.openToContacts()
                ? buttonHandler.pressed(ask, value)
                : membersOnly(ask);
    }

    private Reply submitted(Ask ask, Turn.Submitted form) {
        var formHandler = formHandlers.get(form.formId().toLowerCase(Locale.ROOT));
        if (formHandler == null) {
            return outdated();
        }
        return ask.asker().isMember() || formHandler.openToContacts()
                ? formHandler.submitted(ask, inStandardForm(form))
                : membersOnly(ask);
    }

    private static Turn.Submitted inStandardForm(Turn.Submitted form) {
        var answers = new HashMap<String, String>();
        form.answers().forEach((field, words) -> answers.put(field, TypedText.characters(words)));
        return new Turn.Submitted(
                form.context(),
                form.formId(),
                form.subject(),
                answers,
                form.mentioned(),
                form.files());
    }

    private static Reply membersOnly(Ask ask) {
        return CommonReplies.whisper(
                Text.of("Only members of ")
                        .strong(ask.firm().name())
                        .plain(" can do this. Ask your contact there."));
    }

    private static Reply outdated() {
        return new Reply.Whisper(
                Card.saying(
                                "This button belongs to an older version of Baton. Use a command"
                                        + " instead.")
                        .buttons(CommonButtons.help()));
    }

    private static void requireUnique(@Nullable Object previous) {
        if (previous != null) {
            throw new IllegalStateException("two handlers share an action or form: " + previous);
        }
    }
}
