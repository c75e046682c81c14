package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import java.util.List;

/// `refer note R-12 TEXT`: adds a member's note to the history.
public final class AddNote {
    private final Transitions transitions;

    public AddNote(Transitions transitions) {
        this.transitions = transitions;
    }

    public Command command() {
        return new ReferralCommand(
                "refer note", "refer note R-12 TEXT", "adds a note to its history", this::note);
    }

    private Reply note(Ask ask, ReferralArguments arguments) {
        var text = MentionParser.withNames(arguments.rest(), ask.mentioned());
        if (text.isEmpty()) {
            return CommonReplies.whisper(
                    "What's the note? Write it like this: refer note R-%d called them, waiting"
                            .formatted(arguments.number()));
        }
        return TextLimits.NOTE
                .problem(text)
                .map(CommonReplies::whisper)
                .orElseGet(() -> transitions.apply(ask, arguments.number(), new Noting(ask, text)));
    }

    private record Noting(Ask ask, String text) implements ReferralStep {

        @Override
        public Decision decide(Referral now) {
            return Notes.add(now, text, ask.who(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            var added = Text.of("Note added to ").strong(next.label()).plain(".");
            return new Effects(CommonReplies.whisper(added), List.of());
        }
    }
}
