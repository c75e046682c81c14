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

/// `partner add NAME: SKILL, SKILL …`: adds one to the bench. Without a colon it opens the form.
final class AddPartner implements Command, ButtonHandler {
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
        return "partner add NAME: SKILL, SKILL [in REGION] [fee 10%] [contact @SOMEONE or name@host]"
                + " [channel here]";
    }

    @Override
    public String purpose() {
        return "adds a partner; alone it opens a form";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var addressed = PartnerArguments.splitName(rest);
        var words = addressed.rest();
        if (words == null || words.isEmpty()) {
            var name = MentionParser.withNames(addressed.name(), RawFields.mentionedIn(ask));
            return new Reply.OpenForm(
                    PartnerForm.toAdd(ask, name, ""), PartnerButtons.addNamed(name));
        }
        var fields = new EnumMap<Field, String>(Field.class);
        fields.putAll(PartnerArguments.parseNew(words));
        fields.put(Field.NAME, addressed.name());
        return switch (understood(RawFields.of(ask, fields))) {
            case ParsedFields.Invalid wrong ->
                    PartnerReplies.notUnderstood(ask, wrong.sentences(), usage(), rest);
            case ParsedFields.Valid(var partnerPatch) -> added(partnerRegistry, ask, partnerPatch);
        };
    }

    @Override
    public String action() {
        return PartnerButtons.ADD;
    }

    /// @param value the name to fill in, or nothing
    @Override
    public Reply pressed(Ask ask, String value) {
        return new Reply.OpenForm(PartnerForm.toAdd(ask, CleanText.oneLine(value), ""));
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    /// Name and skills there must be.
    static ParsedFields understood(RawFields rawFields) {
        return PartnerFieldParser.parse(
                rawFields
                        .with(Field.NAME, rawFields.raw(Field.NAME))
                        .with(Field.SKILLS, rawFields.raw(Field.SKILLS)));
    }

    static Reply added(PartnerRegistry partnerRegistry, Ask ask, PartnerPatch partnerPatch) {
        var name = java.util.Objects.requireNonNull(partnerPatch.name());
        return PartnerReplies.written(
                ask, partnerRegistry.add(ask, name, partnerPatch), " is on the bench.");
    }
}
