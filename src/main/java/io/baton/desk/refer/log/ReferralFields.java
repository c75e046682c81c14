package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.text.Shorten;
import java.util.List;
import java.util.stream.Stream;

/// The fields of the form that logs a referral.
public final class ReferralFields {
    static final String DIRECTION = "direction";
    static final String PARTNER = "partner";
    static final String CLIENT = "client";
    static final String NEED = "need";
    static final String CONTACT = "contact";
    static final String AMOUNT = "amount";
    static final String NEEDED_BY = "needed-by";
    static final int LONGEST_CONTACT = 300;
    private static final int LONGEST_PREFILL = 3_000;

    /// Slack: options of a select menu.
    private static final int LONGEST_OPTION = 75;

    private ReferralFields() {}

    /// The form's answers when it opens; empty strings for none.
    public record Initial(
            boolean inbound,
            String client,
            String need,
            String partner,
            String contact,
            String amount,
            String neededBy) {

        /// With a need and nothing else.
        public static Initial ofNeed(String need) {
            return new Initial(false, "", need, "", "", "", "");
        }

        static Initial empty(boolean inbound) {
            return new Initial(inbound, "", "", "", "", "", "");
        }
    }

    /// @param id the form that handles the answers
    /// @param subject what comes back with them
    public static Form form(String id, String subject, Initial initial, Ask ask) {
        var form = forMember(id, subject, initial, ask);
        return ask.asker() instanceof Asker.Contact contact
                ? new Form(
                        id,
                        "Bring a referral",
                        "Send it",
                        subject,
                        forContact(form.fields(), contact, initial))
                : form;
    }

    /// A partner's person brings a client. They only say for which partner if there are several.
    private static List<Field> forContact(
            List<Field> fields, Asker.Contact contact, Initial initial) {
        var kept =
                fields.stream()
                        .filter(field -> !field.name().equals(DIRECTION))
                        .filter(field -> !field.name().equals(PARTNER))
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
                PARTNER, "For which firm?", true, known ? initial.partner() : "", options);
    }

    private static Form forMember(String id, String subject, Initial initial, Ask ask) {
        var directions =
                List.of(
                        new Form.Option("out", "We send a client to a partner"),
                        new Form.Option("in", "A partner brings us a client"));
        var example = "e.g. 12,500 " + ask.firm().currency().getCode();
        return new Form(
                id,
                "Log a referral",
                "Log it",
                subject,
                List.of(
                        new Field.Choice(
                                DIRECTION,
                                "Which way?",
                                true,
                                initial.inbound() ? "in" : "out",
                                directions),
                        new Field.ShortText(
                                CLIENT,
                                "Client",
                                true,
                                Shorten.to(ReferralParser.LONGEST_CLIENT, initial.client()),
                                "e.g. Acme"),
                        new Field.LongText(
                                NEED,
                                "What does the client need?",
                                true,
                                Shorten.to(LONGEST_PREFILL, initial.need()),
                                "in the client's words"),
                        new Field.ShortText(
                                PARTNER,
                                "Partner",
                                false,
                                initial.partner(),
                                "leave empty to see the three best"),
                        new Field.ShortText(
                                CONTACT,
                                "How to reach the client",
                                false,
                                Shorten.to(LONGEST_CONTACT, initial.contact()),
                                "the partner sees this after accepting"),
                        new Field.ShortText(
                                AMOUNT, "Worth about", false, initial.amount(), example),
                        new Field.ShortText(
                                NEEDED_BY,
                                "Needed by",
                                false,
                                initial.neededBy(),
                                "e.g. Friday, 3 Nov or asap")));
    }
}
