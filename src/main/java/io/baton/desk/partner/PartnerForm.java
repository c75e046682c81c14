package io.baton.desk.partner;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Form.Option;
import io.baton.desk.Ask;
import io.baton.desk.terms.TermsWords;
import io.baton.desk.text.Shorten;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The form for `partner add` and `partner edit`.
final class PartnerForm {
    static final String ADD = "partner.add";
    static final String EDIT = "partner.edit";

    static final String NAME = "name";
    static final String SKILLS = "skills";
    static final String REGIONS = "regions";
    static final String FEE = "fee";
    static final String CONTACTS = "contacts";
    static final String PERSON = "person";
    static final String MAIL = "mail";
    static final String CHANNEL = "channel";
    static final String KEEP = "keep";
    static final String REPLACE = "replace";

    private static final int INITIAL = 3_000;

    private PartnerForm() {}

    static Form toAdd(Ask ask, String name, String skills) {
        var fields = described(name, skills, "", "");
        fields.add(new Field.PersonPicker(PERSON, "Contact in this chat", false));
        fields.add(mail("Contact by e-mail"));
        fields.add(channel(ask, null));
        return new Form(ADD, "Add a partner", "Add", "", fields);
    }

    static Form toEdit(Ask ask, Partner partner) {
        var skills = partner.skills().stream().map(Skill::name).collect(Collectors.joining(", "));
        var fee =
                partner.terms()
                        .on(ask.today(), Payer.PARTNER)
                        .rule()
                        .map(TermsWords::of)
                        .orElse("");
        var fields = described(partner.name(), skills, String.join(", ", partner.regions()), fee);
        if (!partner.contacts().isEmpty()) {
            fields.add(contacts(partner));
        }
        fields.add(new Field.PersonPicker(PERSON, "Another contact in this chat", false));
        fields.add(mail("Another contact by e-mail"));
        fields.add(channel(ask, partner));
        return new Form(EDIT, "Edit a partner", "Save", partner.id().value(), fields);
    }

    private static List<Field> described(String name, String skills, String regions, String fee) {
        var fields = new ArrayList<Field>();
        fields.add(
                new Field.ShortText(NAME, "Name", true, Shorten.to(100, name), "e.g. CloudNine"));
        fields.add(
                new Field.LongText(
                        SKILLS, "Skills", true, Shorten.to(INITIAL, skills), "e.g. VoIP, Azure"));
        fields.add(
                new Field.ShortText(
                        REGIONS, "Regions", false, Shorten.to(INITIAL, regions), "e.g. Berlin"));
        fields.add(new Field.ShortText(FEE, "Fee they pay you", false, fee, "e.g. 10%"));
        return fields;
    }

    private static Field contacts(Partner partner) {
        var names =
                partner.contacts().stream()
                        .map(contact ->
                                switch (contact) {
                                    case Contact.InChat(var person) -> person.name();
                                    case Contact.ByMail(var address) -> address;
                                })
                        .collect(Collectors.joining(", "));
        var options =
                List.of(
                        new Option(KEEP, "Keep them and add those below"),
                        new Option(REPLACE, "Replace them with those below"));
        return new Field.Choice(
                CONTACTS, Shorten.to(150, "Contacts so far: " + names), true, KEEP, options);
    }

    private static Field mail(String label) {
        return new Field.ShortText(MAIL, label, false, "", "e.g. rita@example.com");
    }

    /// The platforms' forms have no channel picker, so "this channel" is the one the form was
    /// opened in.
    private static Field channel(Ask ask, @org.jspecify.annotations.Nullable Partner partner) {
        var now = partner == null ? null : partner.channel();
        var here = ask.channel();
        var options = new ArrayList<Option>();
        options.add(new Option("none", "Each contact directly"));
        if (now != null) {
            options.add(new Option(KEEP, "The channel shared with them (as now)"));
        }
        if (here != null && !here.equals(now)) {
            options.add(new Option("here", "This channel, shared with them"));
        }
        return new Field.Choice(
                CHANNEL, "Offers go to", true, now == null ? "none" : KEEP, options);
    }
}
