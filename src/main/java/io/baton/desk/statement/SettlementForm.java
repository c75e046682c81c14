package io.baton.desk.statement;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DatedWords;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.statement.FeeSettlement;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// Records a payment between the firm and a partner: the button and its form.
record SettlementForm(StatementPartners partners, SettlementRecorder recorder)
        implements ButtonHandler, FormHandler {
    private static final String ID = "statement.settle";
    private static final String PAYER = "payer";
    private static final String AMOUNT = "amount";
    private static final String DATE = "on";

    @Override
    public String action() {
        return StatementButtons.SETTLE;
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a payment");
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return partners.find(ask, new PartnerId(value))
                .<Reply>map(partner -> new Reply.OpenForm(form(ask, partner)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private static Form form(Ask ask, Partner partner) {
        var names = new BalanceText(ask.firm(), partner);
        return new Form(
                ID,
                "Record a payment",
                "Save",
                partner.id().value(),
                List.of(
                        new Field.Choice(
                                PAYER,
                                "Who paid?",
                                true,
                                Payer.PARTNER.name(),
                                List.of(option(names, Payer.PARTNER), option(names, Payer.FIRM))),
                        new Field.ShortText(AMOUNT, "How much?", true, "", "e.g. $500"),
                        new Field.DatePicker(DATE, "On which day?", true, ask.today().toString())));
    }

    private static Form.Option option(BalanceText names, Payer payer) {
        return new Form.Option(payer.name(), Shorten.to(75, names.name(payer)));
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        var partner = partners.find(ask, new PartnerId(form.subject()));
        var payer =
                List.of(Payer.values()).stream()
                        .filter(each -> each.name().equals(form.answers().get(PAYER)))
                        .findFirst();
        return partner.isEmpty() || payer.isEmpty()
                ? CommonReplies.invalidButton()
                : record(ask, partner.get(), payer.get(), form.answers());
    }

    private Reply record(Ask ask, Partner partner, Payer payer, Map<String, String> answers) {
        var amount =
                AmountParser.parse(answers.getOrDefault(AMOUNT, "").strip(), ask.firm().currency());
        var day = new DatedWords("", answers.get(DATE)).on(ask.today());
        if (amount instanceof ParseResult.Understood<Money>(var read)
                && day instanceof ParseResult.Understood<LocalDate>(var on)) {
            var id = FeeSettlement.idOf(ask.turn().id());
            return recorder.record(ask, partner, new FeeSettlement(id, payer, on, read));
        }
        var errors = new HashMap<String, String>();
        if (amount instanceof ParseResult.Unclear<Money>(var why)) {
            errors.put(AMOUNT, why);
        }
        if (day instanceof ParseResult.Unclear<LocalDate>(var why)) {
            errors.put(DATE, why);
        }
        return new Reply.FieldErrors(errors);
    }
}
