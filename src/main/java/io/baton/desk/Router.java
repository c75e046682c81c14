package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.button.CommonButtons;
import io.baton.understanding.reader.TypedText;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Routes each turn to its handler, if the asker has access.
public final class Router {

    /// Command for a file sent without text. An import changes nothing until confirmed.
    private static final String COMMAND_FOR_FILE = "partner import";

    /// Message action that logs a referral.
    private static final String LOG_REFERRAL = "log_referral";

    /// Room for a pasted e-mail.
    private static final int MAX_LENGTH = 20_000;

    /// Room for a need of 4,000 characters and the rest of its command. The limit protects parsers
    /// that take quadratic time.
    private static final int MAX_COMMAND = 8_000;

    private final CommandRunner commandRunner;
    private final FreeText freeText;
    private final HandlerTable handlers;
    private final Function<Ask, Card> home;
    private final OwnReferral ownReferral;
    private final OtherChanges otherChanges;

    /// @param handlers all buttons and forms
    /// @param home builds the home page
    /// @param stores where it's looked up what a person did before
    public Router(
            CommandRunner commandRunner,
            Handlers handlers,
            FreeText freeText,
            Function<Ask, Card> home,
            Lately.Stores stores) {
        this.commandRunner = commandRunner;
        this.freeText = freeText;
        this.home = home;
        ownReferral = new OwnReferral(stores.referrals());
        otherChanges = new OtherChanges(stores.otherChanges());
        this.handlers = HandlerTable.of(commandRunner.help(), handlers);
    }

    Reply route(Ask asked) {
        var ask = asked.after(Lately.of(asked, otherChanges, ownReferral, handlers));
        var answered = answer(ask);
        freeText.replied(ask, answered.typed(ask.turn()), answered.reply());
        otherChanges.answered(ask, answered);
        return answered.reply();
    }

    private Answered answer(Ask ask) {
        return switch (ask.turn()) {
            case Turn.Said said when said.text().isBlank() && !said.files().isEmpty() ->
                    said(ask, COMMAND_FOR_FILE);
            case Turn.Said said -> said(ask, said.text());
            case Turn.Pressed(_, var action, var value) -> pressed(ask, action, value);
            case Turn.Submitted form -> submitted(ask, form);
            case Turn.MessageAction(_, var action, var text) ->
                    Answered.withoutHandler(acted(ask, action, text));
            case Turn.HomeOpened _ -> Answered.withoutHandler(new Reply.Home(home.apply(ask)));
        };
    }

    private Answered said(Ask ask, String text) {
        return text.length() > MAX_LENGTH
                ? Answered.withoutHandler(
                        CommonReplies.whisper(
                                "That message is too long, so nothing was saved. Send at most %,d characters."
                                        .formatted(MAX_LENGTH)))
                : read(ask, TypedText.of(text));
    }

    private Answered read(Ask ask, String text) {
        if (text.isBlank()) {
            return Answered.withoutHandler(commandRunner.notUnderstood(ask, text));
        }
        return freeText.yesOrNo(ask, text)
                .map(Answered::withoutHandler)
                .or(() -> command(ask, text))
                .orElseGet(() ->
                        Answered.withoutHandler(
                                freeText.answer(
                                        ask, text, () -> commandRunner.notUnderstood(ask, text))));
    }

    /// Empty for free text.
    private Optional<Answered> command(Ask ask, String text) {
        if (text.length() > MAX_COMMAND) {
            return Optional.empty();
        }
        var meant = commandRunner.meant(ask, text);
        if (meant.isPresent()) {
            var command = meant.get().match().command();
            return Optional.of(new Answered(answer(ask, text, meant.get()), command));
        }
        var completed = commandRunner.completed(ask, text).flatMap(commandRunner::match);
        if (completed.isPresent()) {
            var found = completed.get();
            return Optional.of(new Answered(commandRunner.run(ask, found), found.command()));
        }
        return commandRunner.isMisspelled(ask, text)
                ? Optional.of(Answered.withoutHandler(commandRunner.notUnderstood(ask, text)))
                : Optional.empty();
    }

    /// Free text after `refer` is read without that word.
    private Reply answer(Ask ask, String text, CommandRunner.Meant meant) {
        var found = meant.match();
        return switch (meant.fit()) {
            case EXACT -> commandRunner.run(ask, found);
            case DOUBTFUL -> freeText.confirm(ask, found.command().name(), found.rest());
            case NONE ->
                    commandRunner.isMisspelled(ask, text)
                            ? commandRunner.run(ask, found)
                            : freeText.answer(
                                    ask, withoutRefer(text), () -> commandRunner.run(ask, found));
        };
    }

    private static String withoutRefer(String text) {
        return text.strip().replaceFirst("(?i)^(?:/\\s*)?refer\\s+", "");
    }

    private Reply acted(Ask ask, String action, String text) {
        if (!ask.asker().isMember()) {
            return CommandRunner.membersOnly(ask);
        }
        var message = text.substring(0, Math.min(MAX_LENGTH, text.length()));
        return action.equals(LOG_REFERRAL)
                ? freeText.logFrom(ask, TypedText.of(message))
                : outdated();
    }

    private Answered pressed(Ask ask, String action, String value) {
        if (action.equals(EarlierButtons.SAY)) {
            return EarlierButtons.replaced(value)
                    .map(press -> pressed(ask, press.action(), press.value()))
                    .orElseGet(() -> said(ask, value));
        }
        var handler = handlers.button(action);
        return answer(ask, handler, button -> button.pressed(ask, value));
    }

    private Answered submitted(Ask ask, Turn.Submitted form) {
        var handler = handlers.form(form.formId());
        return answer(ask, handler, by -> by.submitted(ask, FormText.inStandardForm(form)));
    }

    private static <H extends Handler> Answered answer(
            Ask ask, @Nullable H handler, Function<H, Reply> answer) {
        if (handler == null) {
            return Answered.withoutHandler(outdated());
        }
        var reply =
                CommandRunner.mayUse(ask, handler)
                        ? answer.apply(handler)
                        : CommandRunner.membersOnly(ask);
        return new Answered(reply, handler);
    }

    private static Reply outdated() {
        return new Reply.Whisper(
                Card.saying(
                                "This button belongs to an older version of Baton. Use a command"
                                        + " instead.")
                        .buttons(CommonButtons.help()));
    }
}
