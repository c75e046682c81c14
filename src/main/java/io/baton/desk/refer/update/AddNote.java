package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import java.util.List;

/// `refer note R-12 TEXT`: members keep something in the history.
public final class AddNote {
    private static final int LONGEST = 2000;

    private final Transitions transitions;

    public AddNote(Transitions transitions) {
        this.transitions = transitions;
    }

    public Reply note(Ask ask, ReferralArguments words) {
        var text = MentionParser.withNames(words.rest(), ask.mentioned());
        return text.isEmpty() || text.length() > LONGEST
                ? CommonReplies.whisper(
                        "Please write the note in 1 to %,d characters: refer note R-%d TEXT"
                                .formatted(LONGEST, words.number()))
                : transitions.apply(ask, words.number(), new Noting(ask, text));
    }

    private record Noting(Ask ask, String text) implements ReferralStep {

        @Override
        public Decision decide(Referral now) {
            return Passing.note(now, text, ask.who(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            var noted = Text.of("Noted in the story of ").strong(next.label()).plain(".");
            return new Effects(CommonReplies.whisper(noted), List.of());
        }
    }
}
