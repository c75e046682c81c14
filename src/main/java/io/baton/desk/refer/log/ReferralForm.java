package io.baton.desk.refer.log;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.FormHandler;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// The form that logs a referral.
public final class ReferralForm implements FormHandler {
    static final String ID = "refer";
    private static final String DIRECTION = "direction";
    private static final String PARTNER = "partner";
    private static final String CLIENT = "client";
    private static final String NEED = "need";
    private static final String CONTACT = "contact";
    private static final String AMOUNT = "amount";
    static final int LONGEST_CONTACT = 300;

    private final ReferralLogging referralLogging;
    private final Partners partners;

    public ReferralForm(ReferralLogging referralLogging, Partners partners) {
        this.referralLogging = referralLogging;
        this.partners = partners;
    }

    static Form empty(boolean inbound, Ask ask) {
        return form(inbound, "", "", ask);
    }

    /// Prefilled with a message as the need.
    public static Reply fromMessage(Ask ask, String message) {
        return new Reply.OpenForm(form(false, message, "", ask));
    }

    /// Prefilled with a need and the partner found for it.
    public static Reply forPartner(Partner partner, Ask ask, String need) {
        return new Reply.OpenForm(form(false, need, partner.name(), ask));
    }

    private static Form form(boolean inbound, String need, String partner, Ask ask) {
        var directions =
                List.of(
                        new Form.Option("out", "We send a client to a partner"),
                        new Form.Option("in", "A partner brings us a client"));
        var example = "e.g. 12,500 " + ask.firm().currency().getCode();
        return new Form(
                ID,
                "Log a referral",
                "Log it",
                "",
                List.of(
                        new Field.Choice(
                                DIRECTION, "Which way?", true, inbound ? "in" : "out", directions),
                        new Field.ShortText(CLIENT, "Client", true, "", "e.g. Acme"),
                        new Field.LongText(
                                NEED,
                                "What does the client need?",
                                true,
                                Shorten.to(3000, need),
                                "in the client's words"),
                        new Field.ShortText(
                                PARTNER,
                                "Partner",
                                false,
                                partner,
                                "leave empty to see the three best"),
                        new Field.ShortText(
                                CONTACT,
                                "How to reach the client",
                                false,
                                "",
                                "the partner sees this after accepting"),
                        new Field.ShortText(AMOUNT, "Worth about", false, "", example)));
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var answers = filled.answers();
        var errors = new HashMap<String, String>();
        var inbound = answers.getOrDefault(DIRECTION, "out").equals("in");
        var partner = partner(ask, answers, inbound, errors);
        var amount = amount(ask, answers, errors);
        var contact = answers.getOrDefault(CONTACT, "").strip();
        if (contact.length() > LONGEST_CONTACT) {
            errors.put(CONTACT, "Use at most %d characters.".formatted(LONGEST_CONTACT));
        }
        var client = answers.getOrDefault(CLIENT, "");
        var need = answers.getOrDefault(NEED, "");
        return switch (ReferralParser.validated(
                client, need, partner.orElse(null), amount.orElse(null))) {
            case ParseResult.Unclear<ReferralDraft>(var why) -> {
                errors.putIfAbsent(
                        client.isBlank() || client.length() > ReferralParser.LONGEST_CLIENT
                                ? CLIENT
                                : NEED,
                        why);
                yield new Reply.FieldErrors(errors);
            }
            case ParseResult.Understood<ReferralDraft>(var read) -> {
                var draft = read.withClientContact(contact);
                yield !errors.isEmpty()
                        ? new Reply.FieldErrors(errors)
                        : inbound
                                ? referralLogging.inbound(ask, draft)
                                : referralLogging.outbound(ask, draft);
            }
        };
    }

    private Optional<Partner> partner(
            Ask ask, Map<String, String> answers, boolean inbound, Map<String, String> errors) {
        var name = answers.getOrDefault(PARTNER, "");
        if (name.isBlank()) {
            if (inbound) {
                errors.put(PARTNER, "Which partner brings the client?");
            }
            return Optional.empty();
        }
        return valueOrError(
                PARTNER, PartnerNameParser.parse(name, partners.all(ask.firm().id())), errors);
    }

    private static Optional<Money> amount(
            Ask ask, Map<String, String> answers, Map<String, String> errors) {
        var written = answers.getOrDefault(AMOUNT, "");
        return written.isBlank()
                ? Optional.empty()
                : valueOrError(AMOUNT, AmountParser.parse(written, ask.firm().currency()), errors)
                        .filter(money -> isPositive(money, errors));
    }

    private static boolean isPositive(Money money, Map<String, String> errors) {
        if (!money.isPositive()) {
            errors.put(AMOUNT, "Enter an amount above zero, or leave this empty.");
        }
        return money.isPositive();
    }

    private static <T> Optional<T> valueOrError(
            String field, ParseResult<T> parseResult, Map<String, String> errors) {
        return switch (parseResult) {
            case ParseResult.Understood<T>(var value) -> Optional.ofNullable(value);
            case ParseResult.Unclear<T>(var why) -> {
                errors.put(field, why);
                yield Optional.empty();
            }
        };
    }
}
