package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.refer.step.Transitions;
import java.util.Optional;
import java.util.regex.Pattern;

/// `refer note R-12 TEXT`: adds a note to the history. `for partner: TEXT` shares it.
public final class AddNote {
    private static final Pattern FOR_PARTNER =
            Pattern.compile("(?is)for (?:the |our )?partners?\\s*:\\s*(?<text>.*)");

    private final Transitions transitions;
    private final Counterparties counterparties;

    public AddNote(Transitions transitions, Counterparties counterparties) {
        this.transitions = transitions;
        this.counterparties = counterparties;
    }

    public Command command() {
        return new ReferralCommand(
                "refer note",
                "refer note R-12 [for partner:] TEXT",
                "refer note R-12 called them, waiting",
                "adds a note to its history; the partner reads it only if it's for them",
                true,
                this::note);
    }

    private Reply note(Ask ask, ReferralArguments arguments) {
        var shared = FOR_PARTNER.matcher(arguments.rest());
        var text = shared.matches() ? shared.group("text") : arguments.rest();
        if (text.isBlank()) {
            return CommonReplies.whisper(
                    "What's the note? Write it like this: refer note R-%d called them, waiting"
                            .formatted(arguments.number()));
        }
        return switch (step(ask, text, shared.matches(), counterparties)) {
            case ParseResult.Unclear<ReferralStep>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<ReferralStep>(var step) ->
                    transitions.apply(ask, arguments.number(), step);
        };
    }

    /// @param shared whether the partner may read a member's note
    public static ParseResult<ReferralStep> step(
            Ask ask, String words, boolean shared, Counterparties counterparties) {
        var text = MentionParser.withNames(words, ask.mentioned()).strip();
        return (text.isEmpty() ? Optional.of("What's the note?") : TextLimits.NOTE.problem(text))
                .map(ParseResult::<ReferralStep>unclear)
                .orElseGet(() ->
                        ParseResult.of(
                                new Noting(
                                        ask,
                                        text,
                                        shared,
                                        new Participants(counterparties),
                                        counterparties)));
    }
}
