package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.statement.RecordedSettlement;
import io.baton.store.SettlementStore;
import java.util.Comparator;
import java.util.Optional;

/// Takes back a payment that was recorded: once, however often it's pressed.
record TakeBackSettlement(
        StatementPartners partners, SettlementStore settlements, SettlementRecorder recorder)
        implements ButtonHandler {
    private static final Comparator<RecordedSettlement> NEWEST =
            Comparator.comparing(RecordedSettlement::recordedAt)
                    .thenComparing(RecordedSettlement::number);

    @Override
    public String action() {
        return StatementButtons.TAKE_BACK;
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a payment");
    }

    /// The payment that the person recorded last. One that took another back isn't taken back.
    @Override
    public Optional<Card> takeBack(Ask ask) {
        return partners.visible(ask).stream()
                .flatMap(partner -> latest(ask, partner).stream())
                .max(Comparator.comparing(Recorded::settlement, NEWEST))
                .filter(last -> last.settlement().settlement().amount().isPositive())
                .map(last -> card(ask, last));
    }

    private record Recorded(Partner partner, RecordedSettlement settlement) {}

    private Optional<Recorded> latest(Ask ask, Partner partner) {
        return settlements.of(ask.firm().id(), partner.ids()).stream()
                .filter(each -> each.recordedBy().is(ask.who()))
                .max(NEWEST)
                .map(each -> new Recorded(partner, each));
    }

    private static Card card(Ask ask, Recorded last) {
        var settlement = last.settlement().settlement();
        return Card.saying(
                        Text.of("Your last change was this payment: ")
                                .and(
                                        new BalanceText(ask.firm(), last.partner())
                                                .paid(settlement.forFirm()))
                                .plain(" on " + TimeFormat.day(settlement.on()) + "."))
                .buttons(StatementButtons.takeBack(settlement, last.partner()));
    }

    /// @param value the settlement's id and the partner's
    @Override
    public Reply pressed(Ask ask, String value) {
        var parts = value.split(" ", 2);
        return parts.length < 2
                ? CommonReplies.invalidButton()
                : partners.find(ask, new PartnerId(parts[1]))
                        .flatMap(partner -> takeBack(ask, partner, parts[0]))
                        .orElseGet(CommonReplies::invalidButton);
    }

    private Optional<Reply> takeBack(Ask ask, Partner partner, String id) {
        return settlements.of(ask.firm().id(), partner.ids()).stream()
                .map(RecordedSettlement::settlement)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> recorder.record(ask, partner, each.reversal()));
    }
}
