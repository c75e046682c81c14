package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.partner.RawFields.Field;
import io.baton.desk.text.CleanText;
import java.util.EnumMap;

/// `partner add NAME: SKILL, SKILL …` adds a partner. Without a colon, opens the form.
final class AddPartner implements Command, ButtonHandler, ChangesPartner {
    private final PartnerRegistry partnerRegistry;

    AddPartner(PartnerRegistry partnerRegistry) {
        this.partnerRegistry = partnerRegistry;
    }

    @Override
    public String name() {
        return "partner add";
    }

    @Override
    public String usage() {
        return "partner add NAME: SKILL, SKILL [in REGION] [fee 10%] [contact @SOMEONE or rita@example.com]"
                + " [channel here]";
    }

    @Override
    public String example() {
        return "partner add RingPros: VoIP, cabling";
    }

    @Override
    public String purpose() {
        return "adds a partner; on its own, opens a form";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var nameAndRest = PartnerArguments.splitName(rest);
        var words = nameAndRest.rest();
        if (words == null || words.isEmpty()) {
            var name = shownName(ask, nameAndRest);
            return new Reply.OpenForm(
                    PartnerForm.toAdd(ask, name, ""), PartnerButtons.addNamed(name));
        }
        var fields = new EnumMap<Field, String>(Field.class);
        fields.putAll(PartnerArguments.parseNew(words));
        fields.put(Field.NAME, nameAndRest.name());
        return switch (parse(RawFields.of(ask, fields))) {
            case ParsedFields.Invalid invalid ->
                    PartnerReplies.notUnderstood(
                            ask,
                            invalid.sentences(),
                            example(),
                            rest,
                            PartnerButtons.addNamed(shownName(ask, nameAndRest)));
            case ParsedFields.Valid(var partnerPatch) -> added(partnerRegistry, ask, partnerPatch);
        };
    }

    private static String shownName(Ask ask, PartnerArguments.NameAndRest nameAndRest) {
        return MentionParser.withNames(nameAndRest.name(), RawFields.mentionedIn(ask));
    }

    @Override
    public String action() {
        return PartnerButtons.ADD;
    }

    /// @param value the name to fill in; may be empty
    @Override
    public Reply pressed(Ask ask, String value) {
        return new Reply.OpenForm(PartnerForm.toAdd(ask, CleanText.oneLine(value), ""));
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    /// Parses the fields of a form or command. Name and skills are required.
    static ParsedFields parse(RawFields rawFields) {
        return PartnerFieldParser.parse(
                rawFields
                        .with(Field.NAME, rawFields.raw(Field.NAME))
                        .with(Field.SKILLS, rawFields.raw(Field.SKILLS)));
    }

    static Reply added(PartnerRegistry partnerRegistry, Ask ask, PartnerPatch partnerPatch) {
        var name = java.util.Objects.requireNonNull(partnerPatch.name());
        var outcome = partnerRegistry.add(ask, name, partnerPatch);
        return new AddedPartner(partnerRegistry.conflicts())
                .asked(
                        ask,
                        outcome,
                        PartnerReplies.written(ask, outcome, " is now one of your partners."));
    }
}
