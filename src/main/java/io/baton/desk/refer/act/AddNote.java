package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Decision;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds a member's note to the history.
record AddNote() implements ReferralAct {

    @Override
    public Verb verb() {
        return Verb.NOTE;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.NOTE;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("note"),
                        "TEXT",
                        "called them, waiting",
                        "adds a note to its history",
                        new WhenBlank.Question("What's the note?"),
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        var text = MentionParser.withNames(rest, ask.mentioned());
        return TextLimits.NOTE
                .problem(text)
                .map(ParseResult::<ReferralStep>unclear)
                .orElseGet(() -> ParseResult.of(new Noting(ask, text)));
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var text =
                new Form.Field.LongText(
                        ActFields.NOTE, "Note", true, "", "e.g. called them, waiting");
        return Optional.of(new Form(verb().action(), "Note", "Save", subject, List.of(text)));
    }

    @Override
    public boolean worksInAnyState() {
        return true;
    }

    /// A note moves nothing.
    @Override
    public boolean offersNextSteps() {
        return false;
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var text = answers.getOrDefault(ActFields.NOTE, "").strip();
        return (text.isEmpty() ? Optional.of("Write a note.") : TextLimits.NOTE.problem(text))
                .<Answers>map(why -> new Answers.Incomplete(Map.of(ActFields.NOTE, why)))
                .orElseGet(() -> new Answers.Complete(new Noting(ask, text)));
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
