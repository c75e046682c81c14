package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.text.Shorten;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Adds a note to the history. A member says whether the partner may read it; what a partner's
/// person writes, both sides read.
record AddNote(Participants participants, Counterparties counterparties) implements ReferralAct {
    private static final String READERS = "readers";
    private static final String FIRM = "firm";
    private static final String BOTH = "both";
    private static final Pattern FOR_PARTNER =
            Pattern.compile("(?is)for (?:the |our )?partners?\\s*:\\s*(?<text>.*)");

    private static final Pattern REMOVE =
            Pattern.compile(
                    "(?i)(?:remove|delete)(?: (?:it|a|the|my|this|that|last)?\\s*(?:note)?)?");

    /// Slack: options of a select menu.
    private static final int LONGEST_OPTION = 75;

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
                        "[for partner:] TEXT, or remove",
                        "called them, waiting",
                        "adds a note to its history; the partner reads it only if it's for them",
                        this::read));
    }

    @Override
    public Optional<ReferralAct> meantBy(String rest) {
        return REMOVE.matcher(rest).matches()
                ? Optional.of(new RemoveNote(participants))
                : Optional.empty();
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        var words = MentionParser.withNames(rest, ask.mentioned());
        var shared = FOR_PARTNER.matcher(words);
        var text = shared.matches() ? shared.group("text") : words;
        return problem(text)
                .map(ParseResult::<ReferralStep>unclear)
                .orElseGet(() -> ParseResult.of(step(ask, text, shared.matches())));
    }

    private static Optional<String> problem(String text) {
        return text.isBlank() ? Optional.of("Write a note.") : TextLimits.NOTE.problem(text);
    }

    private ReferralStep step(Ask ask, String text, boolean shared) {
        return new Noting(ask, text, shared, participants, counterparties);
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var fields = new ArrayList<Form.Field>();
        fields.add(
                new Form.Field.LongText(
                        ActFields.NOTE, "Note", true, "", "e.g. called them, waiting"));
        if (ask.asker().isMember() && now.involvesPartner()) {
            fields.add(readers(ask, counterparties.nameOf(now)));
        }
        return Optional.of(new Form(verb().action(), "Note", "Save", subject, fields));
    }

    private static Form.Field readers(Ask ask, String partner) {
        return new Form.Field.Choice(
                READERS,
                "Who may read it?",
                true,
                FIRM,
                List.of(option(FIRM, "Only " + ask.firm().name()), option(BOTH, partner + " too")));
    }

    private static Form.Option option(String value, String label) {
        return new Form.Option(value, Shorten.to(LONGEST_OPTION, label));
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
        var shared = answers.getOrDefault(READERS, FIRM).equals(BOTH);
        return problem(text)
                .<Answers>map(why -> new Answers.Incomplete(Map.of(ActFields.NOTE, why)))
                .orElseGet(() -> new Answers.Complete(step(ask, text, shared)));
    }
}
