package io.baton.desk.partner;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.PartnerButtons;

/// The no to removing or merging a partner.
final class KeepPartner implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return PartnerButtons.KEEP;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return new Reply.Replace(Card.saying("Nothing was changed."));
    }
}
