package io.baton.desk.partner;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.PartnerRef;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.List;
import java.util.function.UnaryOperator;

/// `partner edit NAME` opens the form. `partner edit NAME: skills A, B; fee 12%` replaces the named
/// fields and leaves the others; `partner edit NAME +wifi, -cabling` changes the skills. `partner
/// edit NAME remove @SOMEONE` removes one contact. The answer has each field before and after.
final class EditPartner implements Command, ButtonHandler, ChangesPartner {
    private final PartnerRegistry partnerRegistry;
    private final ContactEdits contactEdits;

    EditPartner(PartnerRegistry partnerRegistry, ContactEdits contactEdits) {
        this.partnerRegistry = partnerRegistry;
        this.contactEdits = contactEdits;
    }

    @Override
    public String name() {
        return "partner edit";
    }

    @Override
    public String usage() {
        return "partner edit NAME[: skills A, B; regions C; fee 12%; contact @SOMEONE; channel here;"
                + " name NEW], partner edit NAME +SKILL, -SKILL or partner edit NAME remove @SOMEONE";
    }

    @Override
    public String example() {
        return "partner edit RingPros: fee 12%";
    }

    @Override
    public String purpose() {
        return "changes a partner; with just the name, opens a form";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return switch (parse(ask, rest)) {
            case Edit.OpenForm(var partner) ->
                    new Reply.OpenForm(
                            PartnerForm.toEdit(ask, partner), PartnerButtons.edit(partner));
            case Edit.Change(var partner, var step, var done) ->
                    contactEdits.change(ask, partner.id(), step, done);
            case Edit.Unclear(var why, var buttons) ->
                    PartnerReplies.notUnderstood(
                            ask, why, example(), rest, buttons.toArray(Button[]::new));
            case Edit.NoPartner(var why, var name) ->
                    name.isBlank()
                            ? PartnerReplies.notUnderstood(ask, why, example(), rest)
                            : PartnerReplies.unknownPartner(ask, why, name, rest);
        };
    }

    /// The parsed command.
    private sealed interface Edit {
        record OpenForm(Partner partner) implements Edit {}

        /// @param done the rest of the sentence after the partner's name
        record Change(Partner partner, UnaryOperator<Partner> step, String done) implements Edit {}

        /// @param why full sentences for the reader
        /// @param buttons that open the form instead
        record Unclear(String why, List<Button> buttons) implements Edit {}

        /// @param why full sentences for the reader
        /// @param name the partner's name as typed
        record NoPartner(String why, String name) implements Edit {}
    }

    private Edit parse(Ask ask, String rest) {
        var partners = partnerRegistry.all(ask);
        var removal = ContactRemoval.parse(rest, partners);
        if (removal.isPresent()) {
            return removal(ask, removal.get(), partners);
        }
        var nameAndRest = PartnerArguments.splitNameOfChange(rest, partners);
        return switch (PartnerNameParser.parse(nameAndRest.name(), partners)) {
            case ParseResult.Unclear<Partner>(var why) ->
                    new Edit.NoPartner(why, nameAndRest.name());
            case ParseResult.Understood<Partner>(var partner) -> {
                var words = nameAndRest.rest();
                yield words == null || words.isEmpty()
                        ? new Edit.OpenForm(partner)
                        : change(ask, partner, words);
            }
        };
    }

    private static Edit removal(Ask ask, ContactRemoval contactRemoval, List<Partner> partners) {
        var parsed =
                PartnerNameParser.parse(contactRemoval.partner(), partners)
                        .flatMap(partner ->
                                contactRemoval
                                        .findContact(partner, ask)
                                        .map(contact -> remove(partner, contact)));
        return switch (parsed) {
            case ParseResult.Unclear<Edit>(var why) -> new Edit.Unclear(why, List.of());
            case ParseResult.Understood<Edit>(var edit) -> edit;
        };
    }

    private static Edit remove(Partner partner, Contact contact) {
        return new Edit.Change(
                partner,
                before -> ContactRemoval.without(before, contact),
                " was updated: %s is no longer a contact.".formatted(contact.who().name()));
    }

    private static Edit change(Ask ask, Partner partner, String words) {
        var fields = PartnerArguments.parseChanges(words);
        if (fields.isEmpty()) {
            return unclear(
                    "What do you want to change: skills, regions, fee, contact, channel or name?",
                    partner);
        }
        var raw = RawFields.of(ask, fields.get());
        return switch (PartnerFieldParser.parseChanges(partner, raw)) {
            case ParseResult.Unclear<PartnerPatch>(var why) -> unclear(why, partner);
            case ParseResult.Understood<PartnerPatch> _ ->
                    new Edit.Change(partner, before -> changed(ask, before, raw), " was updated.");
        };
    }

    /// Changes to skills apply to those the partner has when it's written.
    private static Partner changed(Ask ask, Partner before, RawFields raw) {
        return PartnerFieldParser.parseChanges(before, raw)
                        instanceof ParseResult.Understood<PartnerPatch>(var patch)
                ? patch.applyTo(before, ask.today())
                : before;
    }

    private static Edit unclear(String why, Partner partner) {
        return new Edit.Unclear(why, List.of(PartnerButtons.edit(partner)));
    }

    @Override
    public String action() {
        return PartnerButtons.EDIT;
    }

    /// Opens the form with the current values, even if the card is older.
    @Override
    public Reply pressed(Ask ask, String value) {
        return PartnerRef.decode(value)
                .map(shown -> openForm(ask, shown.id()))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply openForm(Ask ask, PartnerId id) {
        return partnerRegistry
                .find(ask, id)
                .<Reply>map(partner -> new Reply.OpenForm(PartnerForm.toEdit(ask, partner)))
                .orElseGet(
                        () -> PartnerReplies.written(ask, new PartnerRegistry.Outcome.Gone(), ""));
    }

    @Override
    public boolean openToContacts() {
        return false;
    }
}
