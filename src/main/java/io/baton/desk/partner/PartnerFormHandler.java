package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.FormHandler;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.desk.partner.RawFields.Field;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Handles the submitted form that adds or edits a partner.
final class PartnerFormHandler implements FormHandler, ChangesPartner {
    private final String form;
    private final PartnerRegistry partnerRegistry;
    private final ContactEdits contactEdits;

    private PartnerFormHandler(String form, ContactEdits contactEdits) {
        this.form = form;
        this.contactEdits = contactEdits;
        partnerRegistry = contactEdits.partnerRegistry();
    }

    static PartnerFormHandler toAdd(ContactEdits contactEdits) {
        return new PartnerFormHandler(PartnerForm.ADD, contactEdits);
    }

    static PartnerFormHandler toEdit(ContactEdits contactEdits) {
        return new PartnerFormHandler(PartnerForm.EDIT, contactEdits);
    }

    @Override
    public String formId() {
        return form;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var rawFields = RawFields.of(ask, fields(filled.answers()));
        return switch (AddPartner.parse(rawFields)) {
            case ParsedFields.Invalid(var why) ->
                    new Reply.FieldErrors(errors(why, filled.answers()));
            case ParsedFields.Valid(var partnerPatch) ->
                    form.equals(PartnerForm.ADD)
                            ? added(ask, partnerPatch)
                            : edited(ask, filled, partnerPatch);
        };
    }

    private Reply added(Ask ask, PartnerPatch partnerPatch) {
        var name = Objects.requireNonNull(partnerPatch.name());
        var outcome = partnerRegistry.add(ask, name, partnerPatch);
        return new AddedPartner(partnerRegistry.conflicts())
                .asked(ask, outcome, answered(ask, outcome, " is now one of your partners."));
    }

    private Reply edited(Ask ask, Turn.Submitted filled, PartnerPatch partnerPatch) {
        var keeps = !PartnerForm.REPLACE.equals(filled.answers().get(PartnerForm.CONTACTS));
        var id = new PartnerId(filled.subject());
        UnaryOperator<Partner> step = before -> next(before, partnerPatch, keeps, ask);
        var refusal = contactEdits.refusal(ask, id, step);
        if (refusal.isPresent()) {
            return new Reply.FieldErrors(Map.of(PartnerForm.CONTACTS, refusal.get()));
        }
        var outcome = partnerRegistry.change(ask, id, step);
        return answered(ask, outcome, " was updated." + contactEdits.moved(ask, outcome));
    }

    private static Partner next(Partner before, PartnerPatch partnerPatch, boolean keeps, Ask ask) {
        var next = partnerPatch.applyTo(before, ask.today());
        return keeps ? next.withContacts(merged(before.contacts(), partnerPatch.contacts())) : next;
    }

    private static List<Contact> merged(
            List<Contact> before, @org.jspecify.annotations.Nullable List<Contact> more) {
        var all = new LinkedHashSet<>(before);
        all.addAll(more == null ? List.of() : more);
        return List.copyOf(all);
    }

    /// If the name is taken, the form stays open and says so.
    private static Reply answered(Ask ask, Outcome outcome, String done) {
        return switch (outcome) {
            case Outcome.NameTaken(var by) ->
                    new Reply.FieldErrors(
                            Map.of(
                                    PartnerForm.NAME,
                                    "There's already a partner called %s.".formatted(by.name())));
            case Outcome.NameLooksLike(var other) ->
                    new Reply.FieldErrors(
                            Map.of(PartnerForm.NAME, PartnerReplies.looksLike(other)));
            case Outcome.ChannelTaken(var by) ->
                    new Reply.FieldErrors(
                            Map.of(PartnerForm.CHANNEL, PartnerReplies.channelTaken(by)));
            case Outcome.Saved _, Outcome.Stale _, Outcome.Gone _, Outcome.Busy _ ->
                    PartnerReplies.edited(ask, outcome, done);
        };
    }

    /// A cleared field comes back absent. Regions can be cleared; an agreed fee stays.
    private static Map<Field, String> fields(Map<String, String> answers) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.NAME, answers.getOrDefault(PartnerForm.NAME, ""));
        fields.put(Field.SKILLS, answers.getOrDefault(PartnerForm.SKILLS, ""));
        fields.put(Field.REGIONS, answers.getOrDefault(PartnerForm.REGIONS, ""));
        if (answers.containsKey(PartnerForm.FEE)) {
            fields.put(Field.FEE, answers.get(PartnerForm.FEE));
        }
        var channel = answers.getOrDefault(PartnerForm.CHANNEL, PartnerForm.KEEP);
        if (!channel.equals(PartnerForm.KEEP)) {
            fields.put(Field.CHANNEL, channel);
        }
        contacts(answers).ifPresent(words -> fields.put(Field.CONTACT, words));
        return fields;
    }

    private static Optional<String> contacts(Map<String, String> answers) {
        var person = answers.getOrDefault(PartnerForm.PERSON, "");
        var words =
                Stream.of(
                                person.isBlank() ? "" : "<@" + person + ">",
                                answers.getOrDefault(PartnerForm.MAIL, ""))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        var none = PartnerForm.REPLACE.equals(answers.get(PartnerForm.CONTACTS)) ? "none" : "";
        return Optional.of(words.isEmpty() ? none : words).filter(part -> !part.isEmpty());
    }

    private static Map<String, String> errors(Map<Field, String> why, Map<String, String> answers) {
        var errors = new HashMap<String, String>();
        why.forEach((field, sentence) -> errors.put(name(field, answers), sentence));
        return errors;
    }

    private static String name(Field field, Map<String, String> answers) {
        return switch (field) {
            case NAME -> PartnerForm.NAME;
            case SKILLS -> PartnerForm.SKILLS;
            case REGIONS -> PartnerForm.REGIONS;
            case FEE, FEE_TO_THEM -> PartnerForm.FEE;
            case CONTACT ->
                    answers.containsKey(PartnerForm.MAIL) ? PartnerForm.MAIL : PartnerForm.PERSON;
            case CHANNEL -> PartnerForm.CHANNEL;
        };
    }
}
