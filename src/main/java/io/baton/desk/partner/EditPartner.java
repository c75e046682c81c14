package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.parsing.PartnerNames;
import io.baton.desk.parsing.Reading;
import io.baton.desk.partner.Told.Field;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import java.util.Map;

/// `partner edit NAME` opens the form; `partner edit NAME: skills A, B; fee 12%` says it in words.
/// A field that is named replaces what was there; all others stay. `partner edit NAME
/// remove @SOMEONE` removes one contact.
final class EditPartner implements Command {
    private final Roster roster;

    EditPartner(Roster roster) {
        this.roster = roster;
    }

    @Override
    public String words() {
        return "partner edit";
    }

    @Override
    public String usage() {
        return "partner edit NAME[: skills A, B; regions C; fee 12%; contact @SOMEONE; channel here;"
                + " name NEW] or partner edit NAME remove @SOMEONE";
    }

    @Override
    public String purpose() {
        return "changes a partner; with the name alone it opens a form";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return Removal.read(rest, roster.all(ask))
                .map(removal -> removed(ask, removal, rest))
                .orElseGet(() -> changed(ask, rest));
    }

    private Reply removed(Ask ask, Removal removal, String rest) {
        var reading =
                PartnerNames.read(removal.partner(), roster.all(ask))
                        .then(partner ->
                                removal.of(partner, ask).map(gone -> removed(ask, partner, gone)));
        return switch (reading) {
            case Reading.Unclear<Reply>(var why) -> Replies.wrong(ask, why, usage(), rest);
            case Reading.Understood<Reply>(var reply) -> reply;
        };
    }

    private Reply removed(Ask ask, Partner partner, Contact gone) {
        return Replies.of(
                ask,
                roster.change(ask, partner.id(), before -> Removal.without(before, gone)),
                " is changed: %s is no contact any more.".formatted(gone.who().name()));
    }

    private Reply changed(Ask ask, String rest) {
        var addressed = PartnerWords.addressed(rest);
        return switch (PartnerNames.read(addressed.name(), roster.all(ask))) {
            case Reading.Unclear<Partner>(var why) -> Replies.wrong(ask, why, usage(), rest);
            case Reading.Understood<Partner>(var partner) -> {
                var words = addressed.rest();
                yield words == null || words.isEmpty()
                        ? new Reply.OpenForm(PartnerForm.toEdit(ask, partner))
                        : edited(ask, partner, words, rest);
            }
        };
    }

    private Reply edited(Ask ask, Partner partner, String words, String rest) {
        return PartnerWords.toChange(words)
                .map(fields -> edited(ask, partner, fields, rest))
                .orElseGet(() ->
                        Replies.wrong(
                                ask,
                                "Please say what to change: skills, regions, fee, contact, channel or name.",
                                usage(),
                                rest));
    }

    private Reply edited(Ask ask, Partner partner, Map<Field, String> fields, String rest) {
        return switch (Understanding.of(Told.in(ask, fields))) {
            case Understood.Wrong wrong -> Replies.wrong(ask, wrong.inWords(), usage(), rest);
            case Understood.Clear(var change) ->
                    Replies.of(
                            ask,
                            roster.change(
                                    ask, partner.id(), before -> change.of(before, ask.today())),
                            " is changed.");
        };
    }
}
