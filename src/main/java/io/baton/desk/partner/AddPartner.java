package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.parsing.Mentions;
import io.baton.desk.partner.Told.Field;
import java.util.EnumMap;

/// `partner add NAME: SKILL, SKILL …`: adds one to the bench. Without a colon it opens the form.
final class AddPartner implements Command {
    private final Roster roster;

    AddPartner(Roster roster) {
        this.roster = roster;
    }

    @Override
    public String words() {
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
        var addressed = PartnerWords.addressed(rest);
        var words = addressed.rest();
        if (words == null || words.isEmpty()) {
            var name = Mentions.written(addressed.name(), Told.mentionedIn(ask));
            return new Reply.OpenForm(PartnerForm.toAdd(ask, name, ""));
        }
        var fields = new EnumMap<Field, String>(Field.class);
        fields.putAll(PartnerWords.toAdd(words));
        fields.put(Field.NAME, addressed.name());
        return switch (understood(Told.in(ask, fields))) {
            case Understood.Wrong wrong -> Replies.wrong(ask, wrong.inWords(), usage(), rest);
            case Understood.Clear(var change) -> added(roster, ask, change);
        };
    }

    /// Name and skills there must be.
    static Understood understood(Told told) {
        return Understanding.of(
                told.with(Field.NAME, told.raw(Field.NAME))
                        .with(Field.SKILLS, told.raw(Field.SKILLS)));
    }

    static Reply added(Roster roster, Ask ask, Change change) {
        var name = java.util.Objects.requireNonNull(change.name());
        return Replies.of(ask, roster.add(ask, name, change), " is on the bench.");
    }
}
