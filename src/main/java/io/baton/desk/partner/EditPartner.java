package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.PartnerRef;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.partner.RawFields.Field;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.Map;

/// `partner edit NAME` opens the form; `partner edit NAME: skills A, B; fee 12%` says it in words.
/// A field that is named replaces what was there; all others stay. `partner edit NAME
/// remove @SOMEONE` removes one contact.
final class EditPartner implements Command, ButtonHandler {
    private final PartnerRegistry roster;

    EditPartner(PartnerRegistry roster) {
        this.roster = roster;
    }

    @Override
    public String name() {
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
        return ContactRemoval.parse(rest, roster.all(ask))
                .map(removal -> removed(ask, removal, rest))
                .orElseGet(() -> changed(ask, rest));
    }

    @Override
    public String action() {
        return PartnerButtons.EDIT;
    }

    /// Whatever version the card showed, the form opens with the values of now.
    @Override
    public Reply pressed(Ask ask, String value) {
        return PartnerRef.decode(value)
                .map(shown -> openForm(ask, shown.id()))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply openForm(Ask ask, PartnerId id) {
        return roster.find(ask, id)
                .<Reply>map(partner -> new Reply.OpenForm(PartnerForm.toEdit(ask, partner)))
                .orElseGet(() ->
                        PartnerReplies.written(ask, new PartnerRegistry.Outcome.Gone(), ""));
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    private Reply removed(Ask ask, ContactRemoval removal, String rest) {
        var reading =
                PartnerNameParser.parse(removal.partner(), roster.all(ask))
                        .flatMap(partner ->
                                removal.findContact(partner, ask)
                                        .map(gone -> removed(ask, partner, gone)));
        return switch (reading) {
            case ParseResult.Unclear<Reply>(var why) ->
                    PartnerReplies.notUnderstood(ask, why, usage(), rest);
            case ParseResult.Understood<Reply>(var reply) -> reply;
        };
    }

    private Reply removed(Ask ask, Partner partner, Contact gone) {
        return PartnerReplies.written(
                ask,
                roster.change(ask, partner.id(), before -> ContactRemoval.without(before, gone)),
                " is changed: %s is no contact any more.".formatted(gone.who().name()));
    }

    private Reply changed(Ask ask, String rest) {
        var addressed = PartnerArguments.splitName(rest);
        return switch (PartnerNameParser.parse(addressed.name(), roster.all(ask))) {
            case ParseResult.Unclear<Partner>(var why) ->
                    PartnerReplies.notUnderstood(ask, why, usage(), rest);
            case ParseResult.Understood<Partner>(var partner) -> {
                var words = addressed.rest();
                yield words == null || words.isEmpty()
                        ? new Reply.OpenForm(PartnerForm.toEdit(ask, partner))
                        : edited(ask, partner, words, rest);
            }
        };
    }

    private Reply edited(Ask ask, Partner partner, String words, String rest) {
        return PartnerArguments.parseChanges(words)
                .map(fields -> edited(ask, partner, fields, rest))
                .orElseGet(() ->
                        PartnerReplies.notUnderstood(
                                ask,
                                "Please say what to change: skills, regions, fee, contact, channel or name.",
                                usage(),
                                rest));
    }

    private Reply edited(Ask ask, Partner partner, Map<Field, String> fields, String rest) {
        return switch (PartnerFieldParser.parse(RawFields.of(ask, fields))) {
            case ParsedFields.Invalid wrong ->
                    PartnerReplies.notUnderstood(ask, wrong.sentences(), usage(), rest);
            case ParsedFields.Valid(var change) ->
                    PartnerReplies.written(
                            ask,
                            roster.change(
                                    ask,
                                    partner.id(),
                                    before -> change.applyTo(before, ask.today())),
                            " is changed.");
        };
    }
}
