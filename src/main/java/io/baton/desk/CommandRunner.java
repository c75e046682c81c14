package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Runs commands for people who may use them.
public final class CommandRunner {
    private final CommandTable commandTable;
    private final Help help;

    /// @param commands all commands but `help`
    /// @param progress how far a firm has come, for a short help
    public CommandRunner(List<Command> commands, Function<Ask, FirmProgress> progress) {
        help = new Help(commands, progress);
        var all = new ArrayList<>(commands);
        all.add(help);
        commandTable = new CommandTable(all);
    }

    Help help() {
        return help;
    }

    Optional<CommandTable.Match> match(String text) {
        return commandTable.match(text);
    }

    /// The whole command that a text is without its first word; empty if it's none.
    Optional<String> completed(Ask ask, String text) {
        return ShortCommand.completed(ask, text, line -> exactMatch(ask, line).isPresent());
    }

    /// A command that a person meant, and how well their text fits it.
    record Meant(CommandTable.Match match, Fit fit) {}

    /// The command that a text starts with. Slack sends all of them behind a few words, so `/refer
    /// home` means `home`, unless `refer` itself understands it.
    Optional<Meant> meant(Ask ask, String text) {
        var starts = match(text).map(found -> new Meant(found, fit(ask, found)));
        return starts.filter(each -> each.fit() != Fit.NONE)
                .or(() -> behindSlash(ask, text))
                .or(() -> starts);
    }

    /// The name of a command can begin that of a client. So only a whole line counts, or a command
    /// of several words.
    private Optional<Meant> behindSlash(Ask ask, String text) {
        return commandTable
                .behindFirstWord(text)
                .flatMap(rest -> exactMatch(ask, rest))
                .filter(found -> found.rest().isBlank() || found.command().name().contains(" "))
                .filter(found -> mayUse(ask, found.command()))
                .map(found -> new Meant(found, Fit.EXACT));
    }

    private Optional<CommandTable.Match> exactMatch(Ask ask, String text) {
        return match(text).filter(match -> fit(ask, match) == Fit.EXACT);
    }

    /// Runs the command that a text starts with, as if typed.
    public Optional<Reply> run(Ask ask, String text) {
        return match(text).map(match -> run(ask, match));
    }

    /// The answer to text that is no command and can't be read.
    public Reply notUnderstood(Ask ask, String text) {
        return help.notUnderstood(ask, text);
    }

    boolean isMisspelled(Ask ask, String text) {
        return help.isMisspelled(ask, text);
    }

    /// `refer help` means `help refer`.
    Reply run(Ask ask, CommandTable.Match match) {
        var command = match.command();
        if (match.rest().equalsIgnoreCase("help")) {
            return help.answer(ask, command.name());
        }
        return mayUse(ask, command) ? command.answer(ask, match.rest()) : command.refusal(ask);
    }

    /// People who may not run the command get its refusal.
    static Fit fit(Ask ask, CommandTable.Match match) {
        return mayUse(ask, match.command()) && !match.rest().equalsIgnoreCase("help")
                ? match.command().fit(ask, match.rest())
                : Fit.EXACT;
    }

    static boolean mayUse(Ask ask, Handler handler) {
        return ask.asker().isMember() || handler.openToContacts();
    }

    public static Reply membersOnly(Ask ask) {
        return CommonReplies.whisper(
                Text.of("Only members of ")
                        .strong(ask.firm().name())
                        .plain(" can do this. Ask your contact there."));
    }
}
