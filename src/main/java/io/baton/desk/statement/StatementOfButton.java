package io.baton.desk.statement;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.StatementButtons;
import io.baton.partner.PartnerId;

/// Shows a partner's latest statement, as `partner statement NAME` does.
record StatementOfButton(StatementPartners partners, ShowStatement show)
        implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return StatementButtons.OF;
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return partners.find(ask, new PartnerId(value))
                .map(partner -> show.latest(ask, partner))
                .orElseGet(CommonReplies::invalidButton);
    }
}
