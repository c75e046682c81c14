package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.text.Shorten;
import io.baton.referral.ClientNeed;
import io.baton.referral.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of the form that logs a referral.
public final class ReferralFields {
    static final String DIRECTION = "direction";
    public static final String PARTNER = "partner";
    public static final String CLIENT = "client";
    public static final String NEED = "need";
    public static final String CONTACT = "contact";
    public static final String AMOUNT = "amount";
    public static final String NEEDED_BY = "needed-by";
    static final int LONGEST_CONTACT = 300;
    private static final int LONGEST_PREFILL = 3_000;

    private ReferralFields() {}

    /// What to say about words that are too long; empty if they fit.
    public static Optional<String> contactProblem(String contact) {
        return contact.length() <= LONGEST_CONTACT
                ? Optional.empty()
                : Optional.of("Use at most %d characters.".formatted(LONGEST_CONTACT));
    }

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

        /// As it is now.
        ///
        /// @param partner the name of the partner
        public static Initial of(Direction direction, ClientNeed wanted, String partner) {
            var contact = wanted.clientContact();
            var estimate = wanted.estimate();
            var neededBy = wanted.neededBy();
            return new Initial(
                    direction == Direction.IN,
                    wanted.client(),
                    wanted.need(),
                    partner,
                    contact == null ? "" : contact,
                    estimate == null ? "" : WorthText.asTyped(estimate),
                    neededBy == null ? "" : DeadlineParser.written(neededBy));
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
                        BringFields.of(form.fields(), contact, initial))
                : form;
    }

    private static Form forMember(String id, String subject, Initial initial, Ask ask) {
        var directions =
                List.of(
                        new Form.Option("out", "We send a client to a partner"),
                        new Form.Option("in", "A partner brings us a client"));
        var fields = new ArrayList<Field>();
        fields.add(
                new Field.Choice(
                        DIRECTION,
                        "Which way?",
                        true,
                        initial.inbound() ? "in" : "out",
                        directions));
        fields.addAll(wanted(initial));
        fields.add(
                new Field.ShortText(
                        PARTNER,
                        "Partner",
                        false,
                        initial.partner(),
                        "leave empty to see the three best"));
        fields.addAll(details(initial, ask));
        return new Form(id, "Log a referral", "Log it", subject, fields);
    }

    /// The form that changes a referral.
    ///
    /// @param partner what the partner has to do with it, such as `who is asked`; empty if the
    ///   partner can't be changed
    public static Form changing(
            String id,
            String label,
            String subject,
            Initial initial,
            Optional<String> partner,
            Ask ask) {
        var fields = new ArrayList<>(wanted(initial));
        partner.map(part -> new Field.ShortText(PARTNER, "Partner", true, initial.partner(), part))
                .ifPresent(fields::add);
        fields.addAll(details(initial, ask));
        return new Form(id, "Change " + label, "Save", subject, fields);
    }

    private static List<Field> wanted(Initial initial) {
        return List.of(
                new Field.ShortText(
                        CLIENT,
                        "Client",
                        true,
                        Shorten.to(DraftLimits.LONGEST_CLIENT, initial.client()),
                        "e.g. Acme"),
                new Field.LongText(
                        NEED,
                        "What does the client need?",
                        true,
                        Shorten.to(LONGEST_PREFILL, initial.need()),
                        "in the client's words"));
    }

    private static List<Field> details(Initial initial, Ask ask) {
        return List.of(
                new Field.ShortText(
                        CONTACT,
                        "How to reach the client",
                        false,
                        Shorten.to(LONGEST_CONTACT, initial.contact()),
                        "the partner sees this after accepting"),
                new Field.ShortText(
                        AMOUNT,
                        "Worth about",
                        false,
                        initial.amount(),
                        "e.g. 12,500 " + ask.firm().currency().getCode()),
                new Field.ShortText(
                        NEEDED_BY,
                        "Needed by",
                        false,
                        initial.neededBy(),
                        "e.g. Friday, 3 Nov or asap"));
    }
}
