package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.desk.Asker;
import io.baton.desk.refer.log.ReferralFields.Initial;
import io.baton.desk.text.Shorten;
import java.util.List;
import java.util.stream.Stream;

/// The fields of the form in which a partner's person brings a referral.
final class BringFields {
    /// Slack: options of a select menu.
    private static final int LONGEST_OPTION = 75;

    private BringFields() {}

    /// A partner's person brings a client. They only say for which partner if there are several.
    static List<Field> of(List<Field> fields, Asker.Contact contact, Initial initial) {
        var kept =
                fields.stream()
                        .filter(field -> !field.name().equals(ReferralFields.DIRECTION))
                        .filter(field -> !field.name().equals(ReferralFields.PARTNER))
                        .toList();
        return contact.partners().size() == 1
                ? kept
                : Stream.concat(Stream.of(speaksFor(contact, initial)), kept.stream()).toList();
    }

    private static Field speaksFor(Asker.Contact contact, Initial initial) {
        var options =
                contact.partners().stream()
                        .map(partner ->
                                new Form.Option(
                                        partner.name(), Shorten.to(LONGEST_OPTION, partner.name())))
                        .toList();
        var known = options.stream().anyMatch(option -> option.value().equals(initial.partner()));
        return new Field.Choice(
                ReferralFields.PARTNER,
                "For which firm?",
                true,
                known ? initial.partner() : "",
                options);
    }
}
