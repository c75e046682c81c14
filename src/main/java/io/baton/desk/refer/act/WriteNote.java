package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.update.AddNote;
import io.baton.desk.text.Shorten;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds a note. A member says who may read it; what a partner's person writes, both sides read.
record WriteNote(Counterparties counterparties) implements ReferralAct {
    private static final String TEXT = "text";
    private static final String READERS = "readers";
    private static final String FIRM = "firm";
    private static final String BOTH = "both";

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
        return Optional.empty();
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var fields = new ArrayList<Form.Field>();
        fields.add(
                new Form.Field.LongText(
                        TEXT, "What's the note?", true, "", "e.g. called them, waiting"));
        if (ask.asker().isMember() && now.involvesPartner()) {
            fields.add(readers(ask, counterparties.nameOf(now)));
        }
        return Optional.of(
                new Form(verb().action(), "Note on " + now.label(), "Add", subject, fields));
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
    public Answers filled(Ask ask, Map<String, String> answers) {
        var shared = answers.getOrDefault(READERS, FIRM).equals(BOTH);
        var text = answers.getOrDefault(TEXT, "");
        return switch (AddNote.step(ask, text, shared, counterparties)) {
            case ParseResult.Unclear<ReferralStep>(var why) ->
                    new Answers.Incomplete(Map.of(TEXT, why));
            case ParseResult.Understood<ReferralStep>(var step) -> new Answers.Complete(step);
        };
    }
}
