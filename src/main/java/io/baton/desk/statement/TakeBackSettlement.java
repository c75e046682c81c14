package io.baton.desk.statement;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.StatementButtons;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.statement.RecordedSettlement;
import io.baton.store.SettlementStore;
import java.util.Optional;

/// Takes back a payment that was recorded: once, however often it's pressed.
record TakeBackSettlement(
        StatementPartners partners, SettlementStore settlements, SettlementRecorder recorder)
        implements ButtonHandler {

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
