package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.desk.Ask;
import io.baton.desk.text.Shorten;
import java.util.List;

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
